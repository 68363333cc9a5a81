package javalings.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javalings.course.Json;
import javalings.course.MalformedJson;

/** A checkout of the Java track of Exercism, as its {@code config.json} lists it. */
record ExercismTrack(Path root) {

  /**
   * An exercise of the track; all files by their names.
   *
   * @param kind {@code concept} or {@code practice}
   * @param stubs what a learner is given
   * @param answer the reference, with what it leaves as it was given
   */
  record Task(
      String kind,
      String slug,
      String title,
      long difficulty,
      String instructions,
      Map<String, String> stubs,
      Map<String, String> answer,
      Map<String, String> tests) {

    boolean isWhole() {
      return !stubs.isEmpty() && !answer.isEmpty() && !tests.isEmpty();
    }
  }

  List<Task> tasks() throws IOException, MalformedJson {
    var config = Json.read(Files.readString(root.resolve("config.json")));
    var tasks = new ArrayList<Task>();
    for (var kind : List.of("concept", "practice")) {
      for (var entry : items(member(member(config, "exercises"), kind))) {
        if (!text(entry, "status").equals("deprecated")) {
          tasks.add(task(kind, entry));
        }
      }
    }
    return tasks;
  }

  private Task task(String kind, Json entry) throws IOException {
    var slug = text(entry, "slug");
    var folder = root.resolve("exercises").resolve(kind).resolve(slug);
    var given = files(folder.resolve("src/main/java"));
    var answer = new TreeMap<>(given);
    answer.putAll(files(folder.resolve(".meta/src/reference/java")));
    answer.putAll(files(folder.resolve(".meta/src/exemplar/java")));
    return new Task(
        kind,
        slug,
        text(entry, "name"),
        member(entry, "difficulty") instanceof Json.Whole(var _, var value) ? value : 1,
        instructions(folder.resolve(".docs")),
        given,
        answer.equals(given) && !isComplete(folder) ? Map.of() : answer,
        files(folder.resolve("src/test/java")));
  }

  /** A refactoring task has a stub that passes, and its reference may be the stub. */
  private static boolean isComplete(Path folder) {
    return Files.isDirectory(folder.resolve(".meta/src"));
  }

  private static String instructions(Path docs) throws IOException {
    var text = new StringBuilder();
    for (var name : List.of("introduction.md", "instructions.md", "instructions.append.md")) {
      if (Files.isRegularFile(docs.resolve(name))) {
        text.append(Files.readString(docs.resolve(name)).strip()).append("\n\n");
      }
    }
    return text.toString().strip();
  }

  /** Packages of our own are not known here: the few files that have one are left as they are. */
  private static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    if (Files.isDirectory(folder)) {
      try (var found = Files.walk(folder)) {
        for (var file : found.filter(it -> it.toString().endsWith(".java")).toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static Json member(Json json, String name) {
    var found = json instanceof Json.Members members ? members.values().get(name) : null;
    return found == null ? new Json.Other(json.line(), "null") : found;
  }

  private static List<Json> items(Json json) {
    return json instanceof Json.Items items ? items.values() : List.of();
  }

  private static String text(Json json, String name) {
    return member(json, name) instanceof Json.Text(var _, var value) ? value : "";
  }
}
