import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import javalings.check.Http;
import org.junit.jupiter.api.Test;

class Web1Check {

  private static final String USERS = "/users/{id}";
  private static final String ITEMS = "/shops/{shop}/items/{item}";

  /** A route whose handler tells its own name and the values that it was given. */
  private static Web1.Route route(String method, String pattern, String name) {
    return new Web1.Route(method, pattern, values -> name + " " + new TreeMap<>(values));
  }

  /** Status and text of the answer of a real server; the text only where a handler wrote it. */
  private static String ask(String method, String path, Web1.Route... routes) throws Exception {
    var server = Web1.serve(List.of(routes));
    try {
      var answer = Http.send(server.getAddress().getPort(), method, path, "");
      return answer.status() == 200 ? "200 " + answer.body() : Integer.toString(answer.status());
    } finally {
      server.stop(0);
    }
  }

  private static void answers(String expected, String method, String path, Web1.Route... routes)
      throws Exception {
    var table = new StringBuilder();
    for (var route : routes) {
      table.append("\n  ").append(route.method()).append(' ').append(route.pattern());
    }
    assertEquals(
        expected,
        ask(method, path, routes),
        "%s %s, with these routes:%s\nStatus and text of the answer".formatted(method, path, table));
  }

  @Test
  void a_name_fits_any_part() throws Exception {
    for (var id : List.of("7", "4711", "Ada", "{id}".replace("{", "%7B").replace("}", "%7D"))) {
      var value = id.replace("%7B", "{").replace("%7D", "}");
      answers("200 user {id=" + value + "}", "GET", "/users/" + id, route("GET", USERS, "user"));
    }
    answers(
        "200 item {item=42, shop=Bern}",
        "GET",
        "/shops/Bern/items/42",
        route("GET", USERS, "user"),
        route("GET", ITEMS, "item"));
    answers("200 all {}", "GET", "/users", route("GET", USERS, "user"), route("GET", "/users", "all"));
  }

  @Test
  void an_encoded_value_is_decoded() throws Exception {
    var routes = new Web1.Route[] {route("GET", USERS, "user"), route("GET", ITEMS, "item")};
    answers("200 user {id=Ada Lovelace}", "GET", "/users/Ada%20Lovelace", routes);
    answers("200 user {id=a/b}", "GET", "/users/a%2Fb", routes);
    answers("200 user {id=c+d}", "GET", "/users/c+d", routes);
    answers("200 item {item=100%, shop=Z\u00fcrich}", "GET", "/shops/Z%C3%BCrich/items/100%25", routes);
  }

  @Test
  void what_fits_no_pattern_is_404() throws Exception {
    var routes = new Web1.Route[] {route("GET", USERS, "user"), route("GET", ITEMS, "item")};
    for (var path :
        List.of(
            "/",
            "/users",
            "/users/",
            "/users/7/",
            "/users/7/8",
            "/user/7",
            "/Users/7",
            "/api/users/7",
            "//users/7",
            "/users//7",
            "/shops//items/42",
            "/shops/Bern/items/",
            "/shops/Bern/item/42")) {
      answers("404", "GET", path, routes);
    }
    var dotted = route("GET", "/files/v1.txt", "file");
    answers("404", "GET", "/files/v1-txt", dotted);
    answers("200 file {}", "GET", "/files/v1.txt", dotted);
    answers("200 folder {}", "GET", "/users/", routes[0], route("GET", "/users/", "folder"));
  }

  @Test
  void a_wrong_method_is_405() throws Exception {
    var routes =
        new Web1.Route[] {
          route("GET", USERS, "user"), route("PUT", USERS, "change"), route("POST", "/users", "new")
        };
    answers("405", "DELETE", "/users/7", routes);
    answers("405", "POST", "/users/7", routes);
    answers("405", "GET", "/users", routes);
    answers("404", "DELETE", "/users/7/8", routes);
  }

  @Test
  void each_method_has_its_handler() throws Exception {
    var routes = new Web1.Route[] {route("GET", USERS, "user"), route("PUT", USERS, "change")};
    answers("200 user {id=7}", "GET", "/users/7", routes);
    answers("200 change {id=8}", "PUT", "/users/8", routes);
    answers(
        "200 remove {it=9}",
        "DELETE",
        "/users/9",
        route("GET", USERS, "user"),
        route("DELETE", "/users/{it}", "remove"));
  }

  @Test
  void it_is_for_this_machine_only() throws Exception {
    var server = Web1.serve(List.of());
    try {
      Http.assertLoopbackOnly(server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void the_first_route_that_fits_answers() throws Exception {
    var me = route("GET", "/users/me", "me");
    var user = route("GET", USERS, "user");
    answers("200 me {}", "GET", "/users/me", me, user);
    answers("200 user {id=me}", "GET", "/users/me", user, me);
    answers("200 user {id=you}", "GET", "/users/you", me, user);
  }
}
