package javalings.compile;

import java.util.ArrayList;
import java.util.List;
import javalings.model.Need;

/** Which packages of the class path a compilation may see. */
public enum PackageVisibility {
  /** A learner's file: the vocabulary of ownership, what its exercise needs, and no judge of it. */
  LEARNER {
    @Override
    boolean shows(String packageName, List<Need> needs) {
      return packageName.equals("javalings.own")
          || needs.stream().anyMatch(need -> need.shows(packageName));
    }

    @Override
    String words(List<Need> needs) {
      var names = new ArrayList<>(List.of("the JDK", "javalings.own"));
      needs.forEach(need -> names.addAll(need.packages()));
      var last = names.removeLast();
      return String.join(", ", names) + " and " + last;
    }
  },
  /** A check: the test libraries too. */
  CHECK {
    @Override
    boolean shows(String packageName, List<Need> needs) {
      return !packageName.isEmpty();
    }

    @Override
    String words(List<Need> needs) {
      return "the JDK and the class path";
    }
  };

  /** The packages that it shows, in words: {@code the JDK and javalings.own}. */
  abstract String words(List<Need> needs);

  abstract boolean shows(String packageName, List<Need> needs);
}
