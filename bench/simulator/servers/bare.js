// node bare.js PORT JSON: the least that node:http can do. It reads a body, keeps nothing of it, and answers the same text.
import { createServer } from "node:http";

const [port, text] = process.argv.slice(2);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
createServer((request, response) => {
  request.on("end", () => {
    response.writeHead(200, headers);
    response.end(text);
  });
  request.resume();
}).listen(Number(port), "127.0.0.1");
