package javalings.testrun;

import java.util.regex.Pattern;
import javalings.cost.ConstantPoolTexts;

/** Gives a class of the unnamed package another name, in class files that have it. */
record RenamedClass(String from, String to) {

  byte[] of(byte[] classFile) {
    return ConstantPoolTexts.replaced(classFile, this::renamed);
  }

  private String renamed(String text) {
    return text.contains(from) ? name().matcher(text).replaceAll(to) : text;
  }

  /** A word of its own, or the name in a descriptor, which stands after an L. */
  private Pattern name() {
    return Pattern.compile("(?:\\b|(?<=L))" + Pattern.quote(from) + "\\b");
  }
}
