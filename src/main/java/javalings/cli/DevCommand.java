package javalings.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javalings.author.CourseProof;
import javalings.course.CourseFault.Fault;
import javalings.course.Nearest;
import javalings.sandbox.Engine;
import javalings.sandbox.ForkedEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "dev",
    sortOptions = false,
    description = "check proves the course; bench measures what a person waits for.")
final class DevCommand implements javalings.cli.Command {

  private static final List<String> TASKS = List.of("check", "bench");

  @Parameters(index = "0", paramLabel = "TASK", description = "check or bench.")
  String task = "";

  @Override
  public int run(Site site) throws IOException, InterruptedException {
    if (!TASKS.contains(task)) {
      throw Stop.usage(
          "There is no dev %s; there is: %s%s"
              .formatted(task, String.join(", ", TASKS), Nearest.question(task, TASKS)));
    }
    return task.equals("bench") ? DevBench.run(site) : check(site);
  }

  private static int check(Site site) throws InterruptedException {
    var command = Engines.command(site.installation());
    var count = Runtime.getRuntime().availableProcessors();
    List<Engine> engines =
        Stream.<Engine>generate(() -> ForkedEngine.alone(command)).limit(count).toList();
    try {
      var proof = new CourseProof(site.folder(), engines);
      var faults = proof.faults(exercise -> site.warn("checked " + exercise.id()));
      return report(site, faults);
    } finally {
      engines.forEach(Engine::close);
    }
  }

  private static int report(Site site, List<Fault> faults) {
    faults.forEach(fault -> site.say(fault.toString()));
    site.say(
        faults.isEmpty()
            ? "The course is proven: %d exercises.".formatted(site.course().exercises().size())
            : "%d to mend.".formatted(faults.size()));
    return faults.isEmpty() ? ExitCode.SOLVED : ExitCode.COURSE;
  }
}
