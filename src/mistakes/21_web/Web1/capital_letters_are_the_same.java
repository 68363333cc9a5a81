// expect: checks-fail what_fits_no_pattern_is_404
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// The JDK's web server has one handler for all paths. Which code answers which request stands in a
// table of routes. The router that reads this table compares letter by letter, and finds nothing.
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
    var fits = false;
    for (var route : routes) {
      var values = match(route.pattern(), path);
      if (values.isPresent()) {
        if (route.method().equals(method)) {
          return new Answer(200, route.handler().handle(values.get()));
        }
        fits = true;
      }
    }
    return new Answer(fits ? 405 : 404, "");
  }

  /** The values of the names, when the pattern fits the path. */
  private static Optional<Map<String, String>> match(String pattern, String path) {
    // The path is split first and decoded afterwards: a slash written as %2F is part of a value.
    var words = pattern.split("/", -1);
    var parts = path.split("/", -1);
    if (words.length != parts.length) {
      return Optional.empty();
    }
    var values = new HashMap<String, String>();
    for (var i = 0; i < words.length; i++) {
      if (words[i].startsWith("{") && !parts[i].isEmpty()) {
        values.put(words[i].substring(1, words[i].length() - 1), decoded(parts[i]));
      } else if (!words[i].equalsIgnoreCase(parts[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
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
