import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;


class Web1 {

  /** Makes the text of an answer; gets the value of each {name} in the path. */
  interface Handler {
    String handle(Map<String, String> values);
  }

  /** Such as GET and "/users/{id}": each part is a fixed word or a {name}. */
  record Route(String method, String pattern, Handler handler) {}

  record Answer(int status, String text) {}

  /**
   * Answers with the first route that fits: 200, and the text of its handler. A {name} fits one part
   * of the path that is not empty; its value is decoded. Where patterns fit the path and no method
   * is the right one, the answer is 405; where no pattern fits, it is 404.
   */
  static Answer route(List<Route> routes, String method, String path) {
    var fitting = routes.stream().filter(route -> fits(parts(route.pattern()), parts(path))).toList();
    if (fitting.isEmpty()) {
      return new Answer(404, "no such page");
    }
    return fitting.stream()
        .filter(route -> route.method().equals(method))
        .findFirst()
        .map(route -> new Answer(200, route.handler().handle(values(route, path))))
        .orElse(new Answer(405, "not with " + method));
  }

  private static List<String> parts(String path) {
    return List.of(path.split("/", -1));
  }

  private static boolean isName(String word) {
    return word.startsWith("{");
  }

  private static boolean fits(List<String> words, List<String> parts) {
    return words.size() == parts.size()
        && IntStream.range(0, words.size())
            .allMatch(i ->
                isName(words.get(i))
                    ? !parts.get(i).isEmpty()
                    : words.get(i).equals(parts.get(i)));
  }

  private static Map<String, String> values(Route route, String path) {
    var words = parts(route.pattern());
    var parts = parts(path);
    return IntStream.range(0, words.size())
        .boxed()
        .filter(i -> isName(words.get(i)))
        .collect(
            Collectors.toMap(
                i -> words.get(i).replaceAll("[{}]", ""), i -> decoded(parts.get(i))));
  }

  /** The text that %20 and its like stand for. */
  static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  static HttpServer serve(List<Route> routes) throws IOException {
    var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> answer(routes, exchange));
    server.start();
    return server;
  }

  private static void answer(List<Route> routes, HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getRawPath();
      var answer = route(routes, exchange.getRequestMethod(), path);
      var bytes = answer.text().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), 0);
      exchange.getResponseBody().write(bytes);
    }
  }
}
