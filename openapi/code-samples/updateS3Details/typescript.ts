import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const { message } = await client.updateS3Details({
  deployType: "text_to_image",
  publicUrl: "https://images.example.com/generations/",
  regionName: "us-east-1",
  endpointUrl: "https://storage.example.com",
  awsAccessKeyId: process.env.S3_ACCESS_KEY ?? "your-access-key",
  awsSecretAccessKey: process.env.S3_SECRET_KEY ?? "your-secret-key",
  imageDirectory: "generations",
});

console.log(message);
