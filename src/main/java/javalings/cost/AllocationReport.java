package javalings.cost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Site;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.model.Severity;
import javalings.shape.SourceText;

/** Tells, line by line, what a kernel allocated. */
public record AllocationReport(NamedMethod kernel, ClassLoader loader) {
  private static final Cost[] MAKING = {Cost.ALLOCATION, Cost.BOXING, Cost.STRING_CONCAT};

  /** The line makes nothing in a loop that could be moved out of it. */
  private static final String CALLEE_HELP =
      "call what makes no object for an element and copies nothing, or keep numbers in local variables";

  /** {@code 24 bytes}, {@code 1.5 bytes}. */
  public static String bytes(double bytes) {
    return String.format(Locale.ROOT, "%.2f", bytes).replaceFirst("\\.?0+$", "") + " bytes";
  }

  /**
   * The lines that allocate, with what their bytecode makes as far as it makes anything itself. The
   * lines are measured on rewritten classes; where the compiler made something else of those, their
   * numbers are left out.
   */
  public List<Diagnostic> diagnostics(Measured measured) {
    var sum = measured.sites().stream().mapToDouble(Site::bytesPerElement).sum();
    var exact = Math.abs(sum - measured.bytesPerElement()) <= 0.05 * measured.bytesPerElement();
    return measured.sites().stream().map(site -> diagnostic(site, exact)).toList();
  }

  private Diagnostic diagnostic(Site site, boolean exact) {
    var place = SourceText.of(loader, site.file()).line(site.line());
    var much = exact ? bytes(site.bytesPerElement()) : "memory";
    return new Diagnostic(
        Cost.ALLOCATION.code().word(),
        Severity.ERROR,
        "%s for every element, %s".formatted(much, what(site)),
        place,
        List.of(new Label(place, "allocates " + much + " for every element")),
        List.of(),
        Optional.of(help(site)),
        List.of());
  }

  /** Where a kernel threw. */
  public Diagnostic diagnostic(String thrown, Frame at) {
    return Diagnostic.error(
        ErrorCode.COST_THREW.word(), thrown, SourceText.of(loader, at.file()).line(at.line()));
  }

  private String what(Site site) {
    var made =
        made(site).map(it -> "`" + it.what() + "`").distinct().collect(Collectors.joining(", "));
    return made.isEmpty() ? "in what this line calls" : "by " + made;
  }

  /** A line that boxes needs another type, and not another place. */
  private String help(Site site) {
    return found(site, findings().inLoop(MAKING)).stream()
        .map(CostFinding::cost)
        .map(Cost::help)
        .findFirst()
        .orElse(CALLEE_HELP);
  }

  /** Without a loop, a recursion may be what repeats it, or it is as long as the input. */
  private Stream<CostFinding> made(Site site) {
    var repeated = found(site, findings().inLoop(MAKING));
    return (repeated.isEmpty() ? found(site, findings().of(MAKING)) : repeated).stream();
  }

  private static List<CostFinding> found(Site site, List<CostFinding> findings) {
    return findings.stream()
        .filter(it -> it.line() == site.line() && it.source().file().equals(site.file()))
        .toList();
  }

  private CostFindings findings() {
    try {
      return CostFindings.of(kernel.ownerIn(loader), kernel.name());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
