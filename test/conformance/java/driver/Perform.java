package driver;

import io.github.modelslabimages.CallOptions;
import io.github.modelslabimages.Cancellation;
import io.github.modelslabimages.DownloadOptions;
import io.github.modelslabimages.Generation;
import io.github.modelslabimages.Image;
import io.github.modelslabimages.Job;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.RunOptions;
import io.github.modelslabimages.Scalar;
import io.github.modelslabimages.SubmitOptions;
import io.github.modelslabimages.TestDelivery;
import io.github.modelslabimages.Transport;
import io.github.modelslabimages.WaitOptions;
import io.github.modelslabimages.WebhookOptions;
import io.github.modelslabimages.Webhooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does what the user of a step does, by the methods that block or by those that return a future. */
final class Perform {
    private static final String PACKAGE = "io.github.modelslabimages.";

    private final Run run;
    private final Map<String, Object> step;
    private final Consumer<Job> onUpdate;
    private final Cancellation cancellation;

    Perform(Run run, Map<String, Object> step, Consumer<Job> onUpdate, Cancellation cancellation) {
        this.run = run;
        this.step = step;
        this.onUpdate = onUpdate;
        this.cancellation = cancellation;
    }

    /** Stands for what a Java program cannot even say; a unit test proves that the compiler refuses it. */
    static final class RefusedByCompiler extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedByCompiler(String option, Object value) {
            super(option + " must be a whole number from 0 to 100, not " + Json.write(value));
        }
    }

    Object perform() throws Exception {
        String operation = (String) step.getOrDefault("operation", "textToImage");
        String capital = operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1);
        Map<String, Object> params = run.bindings.fill(Json.map(step.getOrDefault("params", Map.of())));
        Job job = (Job) run.named(step.get("job"));
        switch ((String) step.get("do")) {
            case "construct":
                return run.construct(Json.map(step.get("client")));
            case "run":
                return invoke(operation, capital, params, options(new RunOptions().onUpdate(onUpdate)));
            case "submit":
                return invoke("submit" + capital, capital, params, options(new SubmitOptions()));
            case "call":
                return invoke(operation, capital, params, options(new CallOptions()));
            case "fetch":
                return call(run.client, operation, scalar(step.get("id")), options(new CallOptions()));
            case "wait":
                return call(job, "await", options(new WaitOptions().onUpdate(onUpdate)));
            case "refresh":
                return call(job, "refresh", options(new CallOptions()));
            case "saved":
                return Json.read(job.toJson());
            case "resume":
                return run.client.resume(job != null ? job.toJson() : savedText());
            case "batch":
                return batch(operation, capital, params);
            case "raw":
                return raw(params);
            case "text":
                return image().toString();
            case "download":
                return call(image(), "bytes", options(new DownloadOptions()));
            case "save":
                return save();
            case "parse-webhook", "deliver-webhook":
                return webhook();
            default:
                throw new IllegalArgumentException("the driver knows no step " + step.get("do"));
        }
    }

    private String savedText() {
        Object saved = run.bindings.fill(step.get("saved"));
        return saved instanceof String text ? text : Json.write(saved);
    }

    private Image image() {
        Generation generation = (Generation) run.named(step.get("generation"));
        return generation.images().get(((Number) step.getOrDefault("image", 0)).intValue());
    }

    /** Sets the options of the step on an options object, by name. */
    private <T> T options(T options) throws Exception {
        options.getClass().getMethod("cancellation", Cancellation.class).invoke(options, cancellation);
        set(options, run.bindings.fill(Json.map(step.getOrDefault("options", Map.of()))));
        return options;
    }

    static void set(Object target, Map<String, Object> options) throws Exception {
        for (Map.Entry<String, Object> option : options.entrySet()) {
            String name = option.getKey();
            Object value = option.getValue();
            switch (name) {
                case "apiKey", "baseUrl" -> method(target, name, String.class).invoke(target, value);
                case "extraBody" -> method(target, name, Map.class).invoke(target, value);
                case "allowDuplicateCharge" -> method(target, name).invoke(target);
                case "timeout", "attemptTimeout" ->
                    method(target, name, Duration.class).invoke(target, Duration.ofMillis(whole(name, value)));
                case "maxRetries", "maxInFlight", "maxBytes" ->
                    method(target, name, int.class).invoke(target, (int) whole(name, value));
                default -> throw new IllegalArgumentException("the driver knows no option " + name);
            }
        }
    }

    private static Method method(Object target, String name, Class<?>... types) throws NoSuchMethodException {
        return target.getClass().getMethod(name, types);
    }

    private static long whole(String name, Object value) throws RefusedByCompiler {
        if (value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0) return number.longValueExact();
        throw new RefusedByCompiler(name, value);
    }

    /** Calls a method that takes parameters. */
    private Object invoke(String name, String operation, Map<String, Object> params, Object options) throws Exception {
        Class<?> type = Class.forName(PACKAGE + operation + "Params");
        Object builder = type.getMethod("builder").invoke(null);
        Map<String, Object> extra = new LinkedHashMap<>();
        for (Map.Entry<String, Object> param : params.entrySet()) {
            if (!assign(builder, param.getKey(), param.getValue())) extra.put(param.getKey(), param.getValue());
        }
        if (!extra.isEmpty()) method(options, "extraBody", Map.class).invoke(options, extra);
        Object made;
        try {
            made = builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException failed) {
            throw (Exception) failed.getCause();
        }
        return call(run.client, name, made, options);
    }

    /** Calls a method, or its twin that returns a future. */
    private Object call(Object target, String name, Object... arguments) throws Exception {
        for (Method method : target.getClass().getMethods()) {
            boolean fits = method.getName().equals(run.asynchronous ? name + "Async" : name)
                    && method.getParameterCount() == arguments.length;
            for (int i = 0; fits && i < arguments.length; i++) {
                fits = method.getParameterTypes()[i].isInstance(arguments[i]);
            }
            if (!fits) continue;
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof CompletableFuture<?> future ? future.get() : result;
            } catch (InvocationTargetException | ExecutionException failed) {
                throw (Exception) failed.getCause();
            }
        }
        throw new NoSuchMethodException(name);
    }

    /** Calls the setter for a member; false if there is none that takes the value. Users have extraBody for these. */
    private static boolean assign(Object builder, String wireName, Object value) throws Exception {
        StringBuilder name = new StringBuilder();
        for (String word : wireName.split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        String setter = value == null ? name + "Null" : name.toString();
        for (Method method : builder.getClass().getDeclaredMethods()) {
            if (!method.getName().equals(setter)) continue;
            if (value == null) {
                method.invoke(builder);
                return true;
            }
            Object fitting = fit(value, method.getParameterTypes()[0]);
            if (fitting == null) continue;
            method.invoke(builder, fitting);
            return true;
        }
        return false;
    }

    /** The value as a Java program would write it for a parameter of that type, or null. */
    private static Object fit(Object value, Class<?> type) throws Exception {
        if (value instanceof Boolean && type == boolean.class) return value;
        if (value instanceof List<?> && type == List.class) return value;
        if (value instanceof BigDecimal number) {
            if (type == double.class) return number.doubleValue();
            if (type == long.class && number.stripTrailingZeros().scale() <= 0) return number.longValueExact();
            return null;
        }
        if (!(value instanceof String)) return null;
        if (type == String.class) return value;
        boolean open = type.getName().startsWith(PACKAGE) && type != Scalar.class;
        return open ? type.getMethod("of", String.class).invoke(null, value) : null;
    }

    private static Scalar scalar(Object value) {
        if (!(value instanceof BigDecimal number)) return Scalar.of(String.valueOf(value));
        return number.scale() <= 0 ? Scalar.of(number.longValueExact()) : Scalar.of(number.doubleValue());
    }

    private Object batch(String operation, String capital, Map<String, Object> params) throws Exception {
        int prompts = ((Number) step.get("prompts")).intValue();
        List<CompletableFuture<Object>> all = new ArrayList<>();
        for (int i = 1; i <= prompts; i++) {
            Map<String, Object> each = new LinkedHashMap<>(params);
            each.put("prompt", String.valueOf(i));
            CompletableFuture<Object> one = new CompletableFuture<>();
            all.add(one);
            Thread thread = new Thread(() -> {
                try {
                    one.complete(invoke(operation, capital, each, options(new RunOptions())));
                } catch (Exception failure) {
                    one.completeExceptionally(failure);
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        List<Object> results = new ArrayList<>();
        for (CompletableFuture<Object> one : all) {
            try {
                results.add(one.get());
            } catch (ExecutionException failed) {
                throw (Exception) failed.getCause();
            }
        }
        return results;
    }

    private Object raw(Map<String, Object> params) throws IOException, InterruptedException {
        // The client's own table is private; the script says which path it is.
        String path = (String) Json.map(Json.list(run.testCase.get("server")).get(0)).get("path");
        Transport.Response response = run.client.post(path, params);
        return Json.object(new String(response.body(), StandardCharsets.UTF_8));
    }

    private Object save() throws Exception {
        Path path = run.folder.resolve("picture");
        try {
            call(image(), "save", path, options(new DownloadOptions()));
        } finally {
            try (Stream<Path> files = Files.list(run.folder)) {
                List<Path> left = files.toList();
                left.stream().filter(file -> !file.equals(path)).forEach(file -> run.note("left behind: " + file));
                run.bindings.set("files", new BigDecimal(left.size()));
            }
        }
        return Files.readAllBytes(path);
    }

    private Object webhook() throws Exception {
        WebhookOptions options = new WebhookOptions().cancellation(cancellation);
        if (step.get("maxBytes") instanceof Number limit) options.maxBytes(limit.intValue());
        if (step.get("confirm") instanceof String operation) options.confirm(run.client, operation);
        byte[] body;
        if (step.get("do").equals("deliver-webhook")) body = delivery().body();
        else if (step.get("fill") instanceof Number size) body = new byte[size.intValue()];
        else if (step.get("text") instanceof String text) body = text.getBytes(StandardCharsets.UTF_8);
        else body = Json.write(run.bindings.fill(step.get("payload"))).getBytes(StandardCharsets.UTF_8);
        if (!run.asynchronous) return Webhooks.parse(new ByteArrayInputStream(body), options);
        try {
            return Webhooks.parseAsync(body, options).get();
        } catch (ExecutionException failed) {
            throw (Exception) failed.getCause();
        }
    }

    private TestDelivery delivery() {
        Map<String, Object> given = new LinkedHashMap<>(Json.map(step.get("delivery")));
        TestDelivery delivery = TestDelivery.of(scalar(given.remove("id")));
        for (Map.Entry<String, Object> member : given.entrySet()) {
            Object value = member.getValue();
            switch (member.getKey()) {
                case "status" -> delivery.status((String) value);
                case "message" -> delivery.message((String) value);
                case "track_id" -> delivery.trackId(scalar(value));
                case "output" -> delivery.output(Json.list(value).stream().map(String::valueOf).toList());
                case "meta" -> delivery.meta(Json.map(value));
                default -> throw new IllegalArgumentException("the driver knows no delivery." + member.getKey());
            }
        }
        return delivery;
    }
}
