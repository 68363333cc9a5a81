package javalings.cli;

import java.io.IOException;

/** A command of the command line. Its fields are filled by picocli before it runs. */
interface CliCommand {

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   */
  int run(CliContext context) throws IOException, InterruptedException;
}
