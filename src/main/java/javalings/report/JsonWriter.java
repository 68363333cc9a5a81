package javalings.report;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javalings.model.Score;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON from nested blocks of code that look like what they write. */
final class JsonWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** Counts up when keys go or change their meaning; new keys leave it as it is. */
  private static final int FORMAT = 1;

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** A document of ours: an object that begins with the form that it has. */
  static String document(Consumer<JsonWriter> fields) {
    return object(json -> fields.accept(json.number("format", FORMAT)));
  }

  /** One object, on one line, without an end of line. */
  static String object(Consumer<JsonWriter> fields) {
    var text = new StringWriter();
    write(text, fields);
    return text.toString();
  }

  /** The same, as it is made; the target stays open. */
  static void write(Writer target, Consumer<JsonWriter> fields) {
    try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
      generator.writeStartObject();
      fields.accept(new JsonWriter(generator));
      generator.writeEndObject();
    }
  }

  JsonWriter text(String name, String value) {
    generator.writeStringProperty(name, value);
    return this;
  }

  /** Leaves the name out when there is no value. */
  JsonWriter text(String name, Optional<String> value) {
    value.ifPresent(it -> text(name, it));
    return this;
  }

  /** Says {@code null} when there is no value: the name is promised. */
  JsonWriter textOrNull(String name, Optional<String> value) {
    value.ifPresentOrElse(it -> text(name, it), () -> generator.writeNullProperty(name));
    return this;
  }

  JsonWriter number(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  /** Rounded to three decimals; {@code null} when there is no value. */
  JsonWriter decimalOrNull(String name, Optional<Double> value) {
    value.ifPresentOrElse(
        it -> generator.writeNumberProperty(name, Math.round(it * 1_000) / 1_000.0),
        () -> generator.writeNullProperty(name));
    return this;
  }

  /** A whole number where it is one. */
  JsonWriter score(String name, Score value) {
    generator.writeNumberProperty(name, value.decimal());
    return this;
  }

  JsonWriter flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  JsonWriter object(String name, Consumer<JsonWriter> fields) {
    generator.writeObjectPropertyStart(name);
    fields.accept(this);
    generator.writeEndObject();
    return this;
  }

  /** The items of a list that is written as it is made. */
  final class Items {
    private Items() {}

    void item(Consumer<JsonWriter> fields) {
      generator.writeStartObject();
      fields.accept(JsonWriter.this);
      generator.writeEndObject();
    }
  }

  JsonWriter streamed(String name, Consumer<Items> items) {
    generator.writeArrayPropertyStart(name);
    items.accept(new Items());
    generator.writeEndArray();
    return this;
  }

  JsonWriter texts(String name, Iterable<String> values) {
    generator.writeArrayPropertyStart(name);
    for (var value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
    return this;
  }

  <T> JsonWriter list(String name, Iterable<? extends T> items, BiConsumer<JsonWriter, T> each) {
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
