// The languages that are compared, in the order of the table. One more is a file in `languages/`, its programs, and a line here.
import { go } from "./languages/go.js";
import { java } from "./languages/java.js";
import { php } from "./languages/php.js";
import { python } from "./languages/python.js";
import { typescript } from "./languages/typescript.js";
import type { Language } from "./program.js";

export const languages: readonly Language[] = [typescript, python, php, java, go];
