/** An unofficial client of the ModelsLab (stablediffusionapi.com) image API. */
module io.github.modelslabimages {
    requires transitive java.net.http;
    requires com.fasterxml.jackson.core;

    exports io.github.modelslabimages;
}
