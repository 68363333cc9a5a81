package javalings.check;

import java.util.List;

/**
 * The end of a command-line tool, as a shell sees it.
 *
 * @param code the exit code
 * @param out what it printed on the standard output
 * @param err what it printed on the standard error
 */
public record ToolRun(int code, String out, String err) {

  /** The lines of the standard output. */
  public List<String> lines() {
    return out.lines().toList();
  }
}
