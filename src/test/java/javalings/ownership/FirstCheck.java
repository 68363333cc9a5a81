package javalings.ownership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main class of a fresh virtual machine: prints what the first check of a file costs. */
final class FirstCheck {
  private FirstCheck() {}

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    var attributed = Attributed.of(file.getFileName().toString(), Files.readString(file));
    System.out.println(attributed.check());
  }
}
