package javalings.cli;

import java.io.IOException;

/** What a person can ask for. Its fields are filled by picocli before it runs. */
interface Command {

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   */
  int run(Site site) throws IOException, InterruptedException;
}
