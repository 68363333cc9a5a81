import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class Serde3Check {

  private static final String HOST = "  \"host\": \"example.org\"";
  private static final String PORT = "  \"port\": 8080";
  private static final String SECURE = "  \"secure\": true";

  @Test
  void right_settings_are_accepted() {
    accepted(lines(HOST, PORT, SECURE), "example.org", 8080, true);
    accepted("{\"secure\":false,\"port\":0,\"host\":\"\"}", "", 0, false);
    accepted(lines(SECURE, HOST, "  \"port\": -7"), "example.org", -7, true);
    accepted(lines("  \"host\": \"80\"", PORT, SECURE), "80", 8080, true);
    accepted(lines("  \"host\": \"true\"", PORT, SECURE), "true", 8080, true);
  }

  private static void accepted(String document, String host, int port, boolean secure) {
    assertEquals(
        new Serde3.Answer.Accepted(new Serde3.Settings(host, port, secure)),
        Serde3.read(document),
        document);
  }

  @Test
  void a_text_is_no_number_and_no_boolean() {
    rejected(3, "port", HOST, "  \"port\": \"8080\"", SECURE);
    rejected(4, "port", HOST, SECURE, "  \"port\": \"\"");
    rejected(2, "secure", "  \"secure\": \"true\"", HOST, PORT);
  }

  @Test
  void a_fraction_is_no_whole_number() {
    rejected(3, "port", HOST, "  \"port\": 80.7", SECURE);
    rejected(2, "port", "  \"port\": 1e3", HOST, SECURE);
  }

  @Test
  void a_number_is_no_boolean_and_no_text() {
    rejected(4, "secure", HOST, PORT, "  \"secure\": 1");
    rejected(3, "secure", HOST, "  \"secure\": 0", PORT);
    rejected(2, "host", "  \"host\": 5", PORT, SECURE);
    rejected(4, "host", PORT, SECURE, "  \"host\": 1.5");
    rejected(3, "host", PORT, "  \"host\": false", SECURE);
  }

  @Test
  void a_number_that_is_too_large_is_rejected() {
    rejected(3, "port", HOST, "  \"port\": 99999999999", SECURE);
    rejected(2, "port", "  \"port\": 1e99", SECURE, HOST);
  }

  @Test
  void nothing_is_no_number() {
    rejected(3, "port", HOST, "  \"port\": null", SECURE);
    rejected(4, "secure", HOST, PORT, "  \"secure\": null");
    rejected(2, "port", "  \"port\": [80]", HOST, SECURE);
  }

  @Test
  void a_missing_field_is_rejected() {
    rejected(4, "port", HOST, SECURE);
    rejected(4, "host", SECURE, PORT);
    rejected(4, "secure", PORT, HOST);
  }

  @Test
  void an_unknown_field_is_rejected() {
    unknown("prot", HOST, PORT, SECURE, "  \"prot\": \"tcp\"");
    unknown("Port", SECURE, HOST, PORT, "  \"Port\": 80");
    unknown("user", HOST, "  \"user\": \"ada\"", PORT, SECURE);
  }

  /** The mapper keeps such a field until the record is complete, and forgets the line meanwhile. */
  private static void unknown(String field, String... fields) {
    var document = lines(fields);
    var answer =
        assertInstanceOf(
            Serde3.Answer.Rejected.class,
            Serde3.read(document),
            "\"" + field + "\" is no field of the settings, in\n" + document);
    assertEquals(field, answer.field(), "The field that is unknown in\n" + document);
  }

  @Test
  void a_field_that_is_there_twice_is_rejected() {
    twice(5, "port", HOST, PORT, SECURE, "  \"port\": 8081");
    twice(3, "host", HOST, HOST, PORT, SECURE);
    twice(4, "secure", HOST, SECURE, "  \"secure\": false", PORT);
  }

  @Test
  void a_broken_document_is_rejected() {
    broken(5, lines(HOST, PORT, SECURE) + " x");
    broken(5, lines(HOST, PORT, SECURE) + "{}");
    broken(4, lines(HOST, PORT, "  \"secure\": tru"));
    broken(1, "[]");
  }

  private static String lines(String... fields) {
    return "{\n" + String.join(",\n", fields) + "\n}";
  }

  private static void rejected(int line, String field, String... fields) {
    var document = lines(fields);
    assertEquals(
        new Serde3.Answer.Rejected(line, field), Serde3.read(document), "The answer to\n" + document);
  }

  /** The parser finds it before anybody knows which field it is: both answers are true. */
  private static void twice(int line, String field, String... fields) {
    var document = lines(fields);
    var answer =
        assertInstanceOf(
            Serde3.Answer.Rejected.class,
            Serde3.read(document),
            "\"" + field + "\" is there twice, in\n" + document);
    assertEquals(line, answer.line(), "The line of the second \"" + field + "\", in\n" + document);
    assertTrue(
        List.of("", field).contains(answer.field()),
        "The field is \"" + field + "\" or \"\", and not \"" + answer.field() + "\"");
  }

  private static void broken(int line, String document) {
    var answer =
        assertInstanceOf(
            Serde3.Answer.Rejected.class,
            Serde3.read(document),
            "This document is broken:\n" + document);
    assertEquals(line, answer.line(), "The line where this is broken:\n" + document);
    assertEquals("", answer.field(), "The field, where the document itself is broken:\n" + document);
  }
}
