package javalings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.grade.results.ResultsMerge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "grade",
    sortOptions = false,
    description = {
      "Grades a class (src/docs/classroom.md):",
      "  grade SUBMISSIONS --out DIR          judges a folder or a zip of each student;",
      "  grade merge DIR... --out DIR         makes one result of those of all shards;",
      "  grade export similarity SUBMISSIONS [--out DIR]    prepares a comparison by JPlag."
    })
final class GradeCommand implements CliCommand {

  @Parameters(
      paramLabel = "SUBMISSIONS",
      arity = "1..*",
      description = "The folder of all submissions; or merge, or export similarity.")
  List<String> words = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", description = "Where results are written to.")
  @Nullable Path out;

  @Mixin GradeOptions options = new GradeOptions();

  @Mixin GradeReports reports = new GradeReports();

  @Override
  public int run(CliContext context) throws IOException, InterruptedException {
    if (words.getFirst().equals("export")) {
      return export(context, context.resolve(out == null ? Path.of("similarity") : out));
    }
    var target = out;
    if (target == null) {
      throw CliExit.usage("Say where the results go: --out DIR");
    }
    var folder = context.resolve(target);
    return words.getFirst().equals("merge") ? merge(context, folder) : grade(context, folder);
  }

  private int grade(CliContext context, Path folder) throws IOException, InterruptedException {
    if (words.size() > 1) {
      throw CliExit.usage(
          "Name one folder that holds a folder or a zip of each student, not %d"
              .formatted(words.size()));
    }
    reports.validate(context);
    var submissions = context.resolve(Path.of(words.getFirst()));
    return new GradeRun(context, options, reports).grade(submissions, folder);
  }

  private int merge(CliContext context, Path folder) throws IOException {
    if (words.size() < 2) {
      throw CliExit.usage("Name the folders to merge: ./runner grade merge DIR... --out DIR");
    }
    reports.validate(context);
    try {
      var folders = words.stream().skip(1).map(Path::of).map(context::resolve).toList();
      var results = ResultsMerge.merge(folders, folder);
      reports.write(context, results);
      context.tell("Merged into " + results);
      return ExitCode.SOLVED;
    } catch (ResultsMerge.Incomplete e) {
      throw CliExit.usage(e.sentence());
    }
  }

  private int export(CliContext context, Path folder) throws IOException {
    if (words.size() != 3 || !words.get(1).equals("similarity")) {
      throw CliExit.usage("There is: ./runner grade export similarity SUBMISSIONS [--out DIR]");
    }
    return GradeExport.similarity(context, context.resolve(Path.of(words.getLast())), folder);
  }
}
