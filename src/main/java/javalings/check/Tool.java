package javalings.check;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javalings.shape.SourceText;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Runs a picocli command in this virtual machine as a shell would: with arguments and a standard
 * input of its own, on a {@link FileTree} of its own.
 *
 * <pre>{@code
 * var run = Tool.of(new Rg()).on(files).run("fn", files.path("src"));
 * assertEquals(0, run.code());
 * }</pre>
 *
 * <p>An exception that leaves the command reaches the check as it is. Three things no tool may do:
 * print without end, leave files open, write outside of its folder. They end the check with a
 * sentence that names them.
 */
public final class Tool {

  private final Object command;
  private final Optional<FileTree> files;
  private final byte[] input;

  private Tool(Object command, Optional<FileTree> files, byte[] input) {
    this.command = command;
    this.files = files;
    this.input = input;
  }

  /**
   * A tool with nothing on its standard input.
   *
   * @param command an object of a class that picocli's {@code @Command} marks; used once
   */
  public static Tool of(Object command) {
    return new Tool(command, Optional.empty(), new byte[0]);
  }

  /** The same tool, on some files: what it prints names them from their root on. */
  public Tool on(FileTree tree) {
    return new Tool(command, Optional.of(tree), input);
  }

  /** The same tool with a text on its standard input. */
  public Tool stdin(String text) {
    return new Tool(command, files, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Runs it to its end.
   *
   * @throws Exception that left the command
   * @throws Refusal when it did what no tool may do
   */
  public ToolRun run(String... arguments) throws Exception {
    var guard = files.map(it -> it.guard(source()));
    var out = new CappedOutput();
    var err = new CappedOutput();
    var code = execute(out, err, arguments);
    if (guard.isPresent()) {
      guard.get().check();
    }
    return new ToolRun(code, shown(out), shown(err));
  }

  /** The source of the command, as the engine hands it to the kits; empty outside of an engine. */
  private String source() {
    var type = command.getClass();
    var file = type.getName().replaceFirst("\\$.*", "") + ".java";
    return SourceText.of(type.getClassLoader(), file).text().orElse("");
  }

  private String shown(CappedOutput printed) {
    return files.map(it -> it.relative(printed.text())).orElse(printed.text());
  }

  private int execute(CappedOutput out, CappedOutput err, String... arguments) throws Exception {
    var streams =
        StandardStreams.replace(new ByteArrayInputStream(input), out.stream(), err.stream());
    try {
      return execute(out.stream(), err.stream(), arguments);
    } finally {
      streams.putBack();
    }
  }

  private int execute(PrintStream out, PrintStream err, String... arguments) throws Exception {
    var line = new CommandLine(command);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    var thrown = new Exception[1];
    line.setExecutionExceptionHandler((exception, _, _) -> {
      thrown[0] = exception;
      return CommandLine.ExitCode.SOFTWARE;
    });
    var code = line.execute(arguments);
    line.getOut().flush();
    line.getErr().flush();
    if (thrown[0] != null) {
      throw thrown[0];
    }
    return code;
  }

  /** The standard streams of the virtual machine, as they were before a tool got its own. */
  private record StandardStreams(InputStream in, PrintStream out, PrintStream err) {

    static StandardStreams replace(InputStream in, PrintStream out, PrintStream err) {
      var before = new StandardStreams(System.in, System.out, System.err);
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
      return before;
    }

    void putBack() {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }
}
