import type { Theme } from "vitepress";
import Layout from "./Layout.vue";
import TryIt from "./components/TryIt.vue";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/doc.css";
import "./styles/code.css";
import "./styles/guides.css";
import "./styles/reference.css";
import "./styles/try.css";
import "./styles/home.css";
import "./styles/print.css";

export default {
  Layout,
  enhanceApp({ app }) {
    app.component("TryIt", TryIt);
  },
} satisfies Theme;
