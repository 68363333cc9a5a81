import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
    var found = false;
    for (var route : routes) {
      var names = new java.util.ArrayList<String>();
      var regex = new StringBuilder();
      for (var word : route.pattern().split("(?=/)")) {
        if (word.startsWith("/{")) {
          names.add(word.substring(2, word.length() - 1));
          regex.append("/([^/]+)");
        } else {
          regex.append(java.util.regex.Pattern.quote(word));
        }
      }
      var matcher = java.util.regex.Pattern.compile(regex.toString()).matcher(path);
      if (!matcher.matches()) {
        continue;
      }
      found = true;
      if (!route.method().equals(method)) {
        continue;
      }
      var values = new java.util.TreeMap<String, String>();
      for (var i = 0; i < names.size(); i++) {
        values.put(names.get(i), decoded(matcher.group(i + 1)));
      }
      return new Answer(200, route.handler().handle(values));
    }
    return found ? new Answer(405, "") : new Answer(404, "");
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
