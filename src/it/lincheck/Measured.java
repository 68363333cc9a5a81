import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One side of the comparison: a tool that is asked about a program, and its answer. */
interface Measured {

  /** An answer of a tool: one of the words behind {@code expect:}, and its story. */
  record Answer(String verdict, List<String> story, String says) {}

  Answer ask(Path program) throws Exception;

  /** The first programs are asked twice, so that neither side pays for a cold start. */
  static void all(Path folder, Path stories, Measured tool) throws Exception {
    List<Path> programs;
    try (Stream<Path> files = Files.list(folder)) {
      programs = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    Files.createDirectories(stories);
    for (Path program : programs.subList(0, 3)) {
      tool.ask(program);
    }
    for (Path program : programs) {
      write(program, stories, tool);
    }
    System.exit(0); // whatever a tool has left waiting
  }

  private static void write(Path program, Path stories, Measured tool) throws Exception {
    String name = program.getFileName().toString().replace(".java", "");
    String expected = Files.readAllLines(program).getFirst().replace("// expect: ", "");
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long begun = machine.getProcessCpuTime();
    Answer answer = tool.ask(program);
    long millis = (machine.getProcessCpuTime() - begun) / 1_000_000;
    Files.write(stories.resolve(name + ".txt"), answer.story);
    System.out.printf(
        "%s\t%s\t%s\t%d\t%d\t%s%n",
        name, expected, answer.verdict, millis, answer.story.size(), answer.says);
    System.out.flush();
  }
}
