package javalings.report;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.ExerciseId;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Score;
import javalings.model.Severity;
import javalings.model.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** One line of {@code results.jsonl}; the keys are part of the command line's contract. */
public final class ResultLine {

  /** A line that is none of ours, or is cut. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  private static final int FORMAT = 1;

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private ResultLine() {}

  public static String of(StudentResult result) {
    return JsonWriter.object(json -> student(json, result));
  }

  static void write(Writer target, StudentResult result) {
    JsonWriter.write(target, json -> student(json, result));
  }

  static Consumer<JsonWriter> fields(StudentResult result) {
    return json -> student(json, result);
  }

  private static void student(JsonWriter json, StudentResult it) {
    json.number("format", FORMAT)
        .text("student", it.student())
        .score("score", it.score())
        .score("maxScore", it.maxScore())
        .flag("finished", it.finished())
        .text("message", it.message())
        .number("attempts", it.attempts());
    it.late().ifPresent(late -> json.object("late", inner -> late(inner, late)));
    json.object("digest", inner -> digest(inner, it.digest()))
        .list("exercises", it.exercises(), ResultLine::exercise);
  }

  private static void late(JsonWriter json, StudentResult.Lateness it) {
    json.text("due", it.due())
        .text("submitted", it.submitted())
        .number("days", it.days())
        .number("percent", it.percent());
  }

  private static void digest(JsonWriter json, GradingDigest it) {
    json.text("submission", it.submission())
        .text("course", it.course())
        .text("runner", it.runner())
        .number("seed", it.seed());
  }

  static void exercise(JsonWriter json, ExerciseResult it) {
    CheckJson.exercise(json, it);
    json.text("title", it.title())
        .text("file", it.file())
        .text("visibility", it.visibility())
        .text("mistake", it.mistake())
        .text("form", it.form())
        .score("score", it.score())
        .score("maxScore", it.maxScore());
  }

  public static StudentResult read(String line) throws Malformed {
    try {
      var json = MAPPER.readTree(line);
      if (json.path("format").asInt(0) != FORMAT) {
        throw new Malformed("it has no \"format\": " + FORMAT);
      }
      return student(json);
    } catch (JacksonException e) {
      throw new Malformed("it is not JSON, or not one of our results: " + e.getOriginalMessage());
    }
  }

  private static StudentResult student(JsonNode json) {
    return new StudentResult(
        text(json, "student"),
        score(json, "score"),
        score(json, "maxScore"),
        json.required("finished").asBoolean(),
        optional(json, "message"),
        json.path("attempts").asInt(1),
        Optional.ofNullable(json.get("late")).map(ResultLine::late),
        digest(json.required("digest")),
        list(json, "exercises").map(ResultLine::exercise).toList());
  }

  private static StudentResult.Lateness late(JsonNode json) {
    return new StudentResult.Lateness(
        text(json, "due"),
        text(json, "submitted"),
        json.required("days").asLong(),
        json.required("percent").asInt());
  }

  private static GradingDigest digest(JsonNode json) {
    return new GradingDigest(
        text(json, "submission"),
        text(json, "course"),
        text(json, "runner"),
        json.required("seed").asLong());
  }

  private static ExerciseResult exercise(JsonNode json) {
    return new ExerciseResult(
        new ExerciseId(text(json, "topic"), text(json, "name")),
        text(json, "title"),
        text(json, "file"),
        json.required("points").asInt(),
        text(json, "outcome"),
        text(json, "message"),
        optional(json, "remedy"),
        list(json, "checks").map(ResultLine::check).toList(),
        list(json, "diagnostics").map(ResultLine::diagnostic).toList(),
        list(json, "frames").map(ResultLine::frame).toList(),
        list(json, "notes").map(note -> text(note, "message")).toList(),
        text(json, "output"),
        json.required("outputDropped").asLong(),
        json.required("millis").asLong(),
        score(json, "score"),
        score(json, "maxScore"),
        text(json, "visibility"),
        optional(json, "mistake"),
        optional(json, "form"));
  }

  private static JudgedCheck check(JsonNode json) {
    return new JudgedCheck(
        text(json, "name"),
        text(json, "title"),
        text(json, "outcome"),
        optional(json, "message"),
        optional(json, "expected"),
        optional(json, "actual"),
        optional(json, "exception"),
        list(json, "frames").map(ResultLine::frame).toList(),
        Optional.ofNullable(json.get("score")).map(_ -> score(json, "score")),
        Optional.ofNullable(json.get("maxScore")).map(_ -> score(json, "maxScore")));
  }

  private static Frame frame(JsonNode json) {
    return new Frame(text(json, "file"), json.required("line").asInt(), text(json, "method"));
  }

  private static Diagnostic diagnostic(JsonNode json) {
    return new Diagnostic(
        text(json, "code"),
        severity(text(json, "severity")),
        text(json, "message"),
        place(json),
        list(json, "labels").map(it -> new Label(place(it), text(it, "message"))).toList(),
        list(json, "notes").map(note -> text(note, "message")).toList(),
        optional(json, "help"),
        list(json, "suggestions").map(ResultLine::suggestion).toList());
  }

  private static Severity severity(String word) {
    return List.of(Severity.values()).stream()
        .filter(it -> it.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(Severity.ERROR);
  }

  private static Suggestion suggestion(JsonNode json) {
    var edits =
        list(json, "edits").map(it -> new Edit(place(it), text(it, "replacement"))).toList();
    return new Suggestion(text(json, "message"), edits);
  }

  private static Place place(JsonNode json) {
    return new Place(
        text(json, "file"),
        json.required("line").asInt(),
        json.required("column").asInt(),
        json.required("endLine").asInt(),
        json.required("endColumn").asInt());
  }

  private static Score score(JsonNode json, String name) {
    return new Score(json.required(name).decimalValue().movePointRight(3).longValue());
  }

  private static String text(JsonNode json, String name) {
    return json.required(name).asString();
  }

  private static Optional<String> optional(JsonNode json, String name) {
    return Optional.ofNullable(json.get(name))
        .filter(value -> !value.isNull())
        .map(JsonNode::asString);
  }

  private static Stream<JsonNode> list(JsonNode json, String name) {
    return StreamSupport.stream(json.path(name).spliterator(), false);
  }
}
