package javalings.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Builds {@link Json} from Jackson's stream of tokens. Data binding would cost a third of the time
 * in which a short command has to answer, and forgets the lines.
 */
final class JsonReader {

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static Json read(String text) throws MalformedJson {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(parser).document();
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw new MalformedJson(
          where == null ? 1 : Math.max(1, where.getLineNr()), firstLine(e.getOriginalMessage()));
    }
  }

  private Json document() throws MalformedJson {
    if (parser.nextToken() == null) {
      throw new MalformedJson(1, "The file is empty");
    }
    var value = value();
    if (parser.nextToken() != null) {
      throw new MalformedJson(line(), "There is text behind the closing brace");
    }
    return value;
  }

  private Json value() {
    var line = line();
    var token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return new Json.Members(line, members());
    }
    if (token == JsonToken.START_ARRAY) {
      return new Json.Items(line, items());
    }
    if (token == JsonToken.VALUE_STRING) {
      return new Json.Text(line, parser.getString());
    }
    if (token == JsonToken.VALUE_NUMBER_INT && parser.getString().length() <= MAX_DIGITS) {
      return new Json.Whole(line, Long.parseLong(parser.getString()));
    }
    return new Json.Other(line, parser.getString());
  }

  private Map<String, Json> members() {
    var members = new LinkedHashMap<String, Json>();
    for (var name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.put(name, value());
    }
    return members;
  }

  private List<Json> items() {
    var items = new ArrayList<Json>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** Without what Jackson says of its own settings. */
  private static String firstLine(String message) {
    var line = message.lines().findFirst().orElse("not JSON");
    return line.replaceFirst(" \\(start marker at .*", "");
  }

  /** As many as always fit into a long. */
  private static final int MAX_DIGITS = 18;
}
