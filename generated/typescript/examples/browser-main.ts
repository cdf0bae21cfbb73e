// A page's script: bundle it for the browser. The page holds no key; the proxy that `data-api` names adds it.
import { ModelsLab } from "modelslab-images";

const { api = "/api/modelslab" } = document.documentElement.dataset;
const client = new ModelsLab({ apiKey: "", baseUrl: api });

export async function draw(prompt: string, into: HTMLElement, signal?: AbortSignal): Promise<void> {
  into.textContent = "Drawing ...";
  const onUpdate = ({ status, eta }: { status: string; eta: number | undefined }) => {
    into.textContent = eta === undefined ? status : `${status}, about ${Math.ceil(eta)} s`;
  };
  const { images } = await client.textToImage({ modelId: "midjourney", prompt }, { signal, onUpdate });
  into.replaceChildren(
    ...images.map(({ url = "" }) => Object.assign(document.createElement("img"), { src: url, alt: prompt })),
  );
}

const form = document.querySelector("form");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const into = document.querySelector("output") ?? document.body;
  draw(String(new FormData(form).get("prompt")), into).catch(
    (error: Error) => (into.textContent = error.message),
  );
});
