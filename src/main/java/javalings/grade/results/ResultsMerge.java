package javalings.grade.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.grade.shard.Shard;
import javalings.report.ResultLine;
import javalings.report.ResultsFile;
import javalings.report.StudentResult;
import org.jspecify.annotations.Nullable;

/** Makes one file of the results of all shards, or says why they do not make a class. */
public final class ResultsMerge {

  /** The shards do not make a whole; the message is a sentence that says what to do. */
  public static final class Incomplete extends Exception {
    private static final long serialVersionUID = 1;

    Incomplete(String sentence) {
      super(sentence);
    }

    public String sentence() {
      return String.valueOf(getMessage());
    }
  }

  private final Map<Shard, Path> files = new TreeMap<>(Comparator.comparingInt(Shard::index));
  private final Map<String, Path> students = new HashMap<>();
  private @Nullable StudentResult first;

  private ResultsMerge() {}

  /**
   * Merges the shards below these folders into {@code results.jsonl} of another.
   *
   * @return that file
   */
  public static Path merge(List<Path> folders, Path out) throws IOException, Incomplete {
    var merge = new ResultsMerge();
    for (var folder : folders) {
      merge.find(folder);
    }
    merge.requireAll();
    return merge.write(out);
  }

  private void find(Path folder) throws IOException, Incomplete {
    if (!Files.isDirectory(folder)) {
      throw new Incomplete(folder + " is no folder");
    }
    var found = 0;
    try (var children = Files.list(folder)) {
      for (var file : children.sorted().toList()) {
        var shard = Shard.ofFile(file.getFileName().toString());
        if (shard.isPresent()) {
          put(shard.get(), file);
          found++;
        }
      }
    }
    if (found == 0) {
      throw new Incomplete(
          "%s holds no results-I-of-N.jsonl: that shard is not graded to its end, or was graded without --shard"
              .formatted(folder));
    }
  }

  private void put(Shard shard, Path file) throws IOException, Incomplete {
    for (var other : files.entrySet()) {
      if (other.getKey().total() != shard.total()) {
        throw new Incomplete(
            "%s is one of %d parts, and %s one of %d; merge those of one grading"
                .formatted(other.getValue(), other.getKey().total(), file, shard.total()));
      }
    }
    var before = files.putIfAbsent(shard, file);
    if (before != null && !Files.isSameFile(before, file)) {
      throw new Incomplete(
          "Part %s is there twice, as %s and as %s; keep one".formatted(shard, before, file));
    }
  }

  private void requireAll() throws Incomplete {
    var total = files.keySet().stream().mapToInt(Shard::total).max().orElse(0);
    var missing =
        IntStream.rangeClosed(1, total)
            .mapToObj(index -> new Shard(index, total))
            .filter(shard -> !files.containsKey(shard))
            .map(Shard::toString)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new Incomplete(
          "Of %d parts these are missing: %s; grade them with --shard, then merge again"
              .formatted(total, missing));
    }
  }

  /** A line of a student, and where it is: in the file of a shard, the n-th line. */
  private record Line(String student, String text) {}

  private Path write(Path out) throws IOException, Incomplete {
    var lines = new ArrayList<Line>();
    for (var entry : files.entrySet()) {
      check(entry.getKey(), entry.getValue(), lines);
    }
    lines.sort(Comparator.comparing(Line::student));
    Files.createDirectories(out);
    var results = out.resolve("results.jsonl");
    var draft = out.resolve("results.jsonl.new");
    try (var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      for (var line : lines) {
        writer.write(line.text());
        writer.write('\n');
      }
    }
    ResultsStore.move(draft, results);
    return results;
  }

  private void check(Shard shard, Path file, List<Line> lines) throws IOException, Incomplete {
    try {
      for (var result : new ResultsFile(file)) {
        sameGrading(file, result);
        var before = students.putIfAbsent(result.student(), file);
        if (before != null) {
          throw new Incomplete(
              "%s is in %s and in %s; one of them was graded with other submissions"
                  .formatted(result.student(), before, file));
        }
        lines.add(new Line(result.student(), ResultLine.of(result)));
      }
    } catch (ResultsFile.Damaged e) {
      throw new Incomplete(
          "%s; grade part %s again with --resume".formatted(e.getMessage(), shard));
    }
  }

  private void sameGrading(Path file, StudentResult result) throws Incomplete {
    var one = first;
    if (one == null) {
      first = result;
    } else if (!one.digest().sameGrading(result.digest())) {
      throw new Incomplete(
          "%s was graded with another course, program, sandbox or seed than the parts before it; grade all parts with the same"
              .formatted(file));
    }
  }
}
