package javalings.cli;

import java.io.IOException;

/** What a person can ask for. Its fields are filled by picocli before it runs. */
interface CliCommand {

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   */
  int run(CliContext context) throws IOException, InterruptedException;
}
