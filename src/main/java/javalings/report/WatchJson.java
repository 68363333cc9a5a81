package javalings.report;

import javalings.model.ExerciseId;
import javalings.model.Report;

/** The events of {@code watch --json}, each one line without its end. */
public final class WatchJson {

  private WatchJson() {}

  /** The learner's files of an exercise have other contents than before. */
  public static String saved(ExerciseId exercise, String sourceHash) {
    return about("saved", exercise, sourceHash);
  }

  /** They are being checked. */
  public static String checking(ExerciseId exercise, String sourceHash) {
    return about("checking", exercise, sourceHash);
  }

  /** The verdict on the save. */
  public static String verdict(Report report) {
    return JsonWriter.document(json ->
        json.text("event", "verdict")
            .text("exercise", report.exercise().name())
            .text("sourceHash", report.sourceHash())
            .object("verdict", it -> CheckJson.exercise(it, report)));
  }

  /** Something keeps the exercise from being judged: no verdict will come of what was saved. */
  public static String trouble(String exercise, String message) {
    return JsonWriter.document(
        json -> json.text("event", "trouble").text("exercise", exercise).text("message", message));
  }

  /** Nothing more will come. */
  public static String stopped() {
    return JsonWriter.document(json -> json.text("event", "stopped"));
  }

  private static String about(String event, ExerciseId exercise, String sourceHash) {
    return JsonWriter.document(json ->
        json.text("event", event).text("exercise", exercise.name()).text("sourceHash", sourceHash));
  }
}
