import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.avaje.jex.Jex;
import java.util.List;
import javalings.check.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Web2Check {

  private static Jex.Server server;

  @BeforeAll
  static void start() {
    server = Web2.serve();
  }

  @AfterAll
  static void stop() {
    server.shutdown();
  }

  private static void answers(String expected, String path) {
    var answer = Http.get(server.port(), path);
    assertEquals("200 " + expected, answer.status() + " " + answer.body(), "GET " + path);
  }

  private static void answersTo(String json, String expected) {
    var answer = Http.send(server.port(), "POST", "/orders", json);
    assertEquals("200 " + expected, answer.status() + " " + answer.body(), "POST " + json);
  }

  private static void blames(String field, String text, String path) {
    blames(field, text, "GET " + path, Http.get(server.port(), path));
  }

  private static void blamesIn(String json, String field) {
    blames(field, "", "POST " + json, Http.send(server.port(), "POST", "/orders", json));
  }

  private static void blames(String field, String text, String request, Http.Answer answer) {
    assertEquals(
        400, answer.status(), request + " was answered \"" + answer.body() + "\". The status");
    assertTrue(
        answer.body().startsWith(field + ": "),
        "%s: the answer has to begin with \"%s: \". The answer is \"%s\""
            .formatted(request, field, answer.body()));
    assertTrue(
        answer.body().contains(text),
        "%s: the answer has to show \"%s\". The answer is \"%s\""
            .formatted(request, text, answer.body()));
  }

  @Test
  void a_number_in_the_path() {
    answers("1 of book 7", "/books/7?copies=1");
    answers("1 of book 2147483647", "/books/2147483647?copies=1");
    blames("book", "seven", "/books/seven");
    blames("book", "7.5", "/books/7.5");
    blames("book", " 7", "/books/%207");
    blames("book", "3000000000", "/books/3000000000");
  }

  @Test
  void a_number_in_the_query() {
    answers("2 of book 7", "/books/7?copies=2");
    answers("-3 of book 8", "/books/8?copies=-3");
    answers("1 of book 9", "/books/9?color=red");
    answers("1 of book 7", "/books/7");
    blames("copies", "two", "/books/7?copies=two");
    blames("copies", "2,5", "/books/7?copies=2,5");
  }

  @Test
  void a_number_in_the_body() {
    answersTo("{\"book\": 7, \"copies\": 2}", "2 of book 7");
    answersTo("{\"copies\": -1, \"book\": 2147483647}", "-1 of book 2147483647");
    for (var wrong : List.of("\"7\"", "7.5", "null", "3000000000", "true", "[7]", "\"seven\"")) {
      blamesIn("{\"book\": " + wrong + ", \"copies\": 2}", "book");
      blamesIn("{\"book\": 7, \"copies\": " + wrong + "}", "copies");
    }
    blamesIn("{\"copies\": 2}", "book");
    blamesIn("{\"book\": 2}", "copies");
  }

  @Test
  void what_is_no_json_is_the_body() {
    blamesIn("{\"book\": 7, \"copies\"", "body");
    blamesIn("book=7", "body");
  }

  @Test
  void it_is_for_this_machine_only() {
    Http.assertLoopbackOnly(server.port());
    // Port 0 is any free one, so a second shop has room beside the first.
    var second = Web2.serve();
    try {
      Http.assertLoopbackOnly(second.port());
    } finally {
      second.shutdown();
    }
  }
}
