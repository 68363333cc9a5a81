package javalings.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON from nested blocks of code that look like what they write. */
final class JsonText {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonGenerator generator;

  private JsonText(JsonGenerator generator) {
    this.generator = generator;
  }

  /** One object, on one line, without an end of line. */
  static String object(Consumer<JsonText> fields) {
    var text = new StringWriter();
    try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.writeStartObject();
      fields.accept(new JsonText(generator));
      generator.writeEndObject();
    }
    return text.toString();
  }

  JsonText text(String name, String value) {
    generator.writeStringProperty(name, value);
    return this;
  }

  /** Leaves the name out when there is no value. */
  JsonText text(String name, Optional<String> value) {
    value.ifPresent(it -> text(name, it));
    return this;
  }

  /** Says {@code null} when there is no value: the name is promised. */
  JsonText textOrNull(String name, Optional<String> value) {
    value.ifPresentOrElse(it -> text(name, it), () -> generator.writeNullProperty(name));
    return this;
  }

  JsonText number(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  /** Rounded to three decimals; {@code null} when there is no value. */
  JsonText decimalOrNull(String name, Optional<Double> value) {
    value.ifPresentOrElse(
        it -> generator.writeNumberProperty(name, Math.round(it * 1_000) / 1_000.0),
        () -> generator.writeNullProperty(name));
    return this;
  }

  JsonText flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  JsonText object(String name, Consumer<JsonText> fields) {
    generator.writeObjectPropertyStart(name);
    fields.accept(this);
    generator.writeEndObject();
    return this;
  }

  <T> JsonText list(
      String name, Collection<T> items, java.util.function.BiConsumer<JsonText, T> each) {
    generator.writeArrayPropertyStart(name);
    for (var item : items) {
      generator.writeStartObject();
      each.accept(this, item);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }
}
