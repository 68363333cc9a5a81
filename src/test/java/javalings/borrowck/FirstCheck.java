package javalings.borrowck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main class of a fresh virtual machine: checks files, and prints what each of them costs. */
final class FirstCheck {
  private FirstCheck() {}

  public static void main(String[] args) throws IOException {
    for (var name : args) {
      var file = Path.of(name);
      var attributed = AttributedProgram.of(file.getFileName().toString(), Files.readString(file));
      System.out.println(attributed.check());
    }
  }
}
