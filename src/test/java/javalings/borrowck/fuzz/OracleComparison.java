package javalings.borrowck.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far our verdicts and rustc's are the same. */
final class OracleComparison {
  private int functions;
  private int rejected;
  private int falsePositives;
  private int falseNegatives;
  private int sameCode;
  private int sameLine;
  private final List<Disagreement> disagreements = new ArrayList<>();

  /** A function of which the two say different things. */
  record Disagreement(Fn function, FunctionFindings rust, FunctionFindings java) {
    /** What went wrong, in a word that sorts disagreements into families. */
    String family() {
      return (rust.equals(java)
              ? "SAME"
              : rust.accepts() ? "FP" : java.accepts() ? "FN" : sameCodes() ? "LINE" : "CODE")
          + " rustc"
          + rust.codes()
          + " ours"
          + java.codes();
    }

    boolean sameVerdict() {
      return rust.accepts() == java.accepts();
    }

    boolean sameCodes() {
      return rust.codes().equals(java.codes());
    }

    @Override
    public String toString() {
      return "rustc: %s%nours:  %s%n%n%s%n%s"
          .formatted(rust, java, function.java(), function.rust());
    }
  }

  void add(Map<Fn, FunctionFindings> rust, Map<Fn, FunctionFindings> java) {
    rust.forEach((function, findings) ->
        add(function, findings, java.getOrDefault(function, FunctionFindings.NONE)));
  }

  private void add(Fn function, FunctionFindings rust, FunctionFindings java) {
    functions++;
    rejected += rust.accepts() ? 0 : 1;
    falsePositives += rust.accepts() && !java.accepts() ? 1 : 0;
    falseNegatives += !rust.accepts() && java.accepts() ? 1 : 0;
    sameCode += rust.codes().equals(java.codes()) ? 1 : 0;
    if (rust.equals(java)) {
      sameLine++;
    } else {
      disagreements.add(new Disagreement(function, rust, java));
    }
  }

  List<Disagreement> disagreements() {
    return disagreements;
  }

  int functions() {
    return functions;
  }

  int falsePositives() {
    return falsePositives;
  }

  int falseNegatives() {
    return falseNegatives;
  }

  /** Of all functions, in percent. */
  double sameCode() {
    return 100.0 * sameCode / functions;
  }

  /** Of all functions, in percent. */
  double sameLine() {
    return 100.0 * sameLine / functions;
  }

  @Override
  public String toString() {
    return "%d functions, %d rejected by rustc: %d false positives, %d false negatives, same codes %.2f %%, same codes and lines %.2f %%"
        .formatted(functions, rejected, falsePositives, falseNegatives, sameCode(), sameLine());
  }
}
