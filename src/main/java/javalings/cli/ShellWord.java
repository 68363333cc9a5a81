package javalings.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A path in a command line that is printed to be copied: a shell reads it as one word. */
record ShellWord(Path path) {

  private static final Pattern PLAIN = Pattern.compile("[\\w./\\\\:+-]+");

  @Override
  public String toString() {
    var name = path.toString();
    return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}
