package javalings.report;

import java.util.List;
import java.util.Optional;
import javalings.model.Diagnostic;

/** The report of {@code cost --json}; the keys are part of the command line's contract. */
public final class CostJson {

  private CostJson() {}

  /**
   * The cost of a method.
   *
   * @param bytecode what its class file says
   * @param bytesPerElement after the JIT compiler has done what it can
   * @param lines where the bytes come from
   * @param timesTheLoop how many times as long as a hand-written loop it takes, as information
   */
  public record Costed(
      String file,
      String method,
      List<Diagnostic> bytecode,
      Optional<Double> bytesPerElement,
      List<Diagnostic> lines,
      List<Call> calls,
      Optional<Double> nanosPerElement,
      Optional<Double> timesTheLoop) {
    public Costed {
      bytecode = List.copyOf(bytecode);
      lines = List.copyOf(lines);
      calls = List.copyOf(calls);
    }
  }

  /**
   * A call whose target is not known before the program runs.
   *
   * @param outcome {@code inlined}, {@code direct}, {@code virtual} or {@code unknown}
   */
  public record Call(String call, int line, String outcome, List<String> targets) {}

  public static String of(Costed it) {
    return JsonWriter.document(json -> {
      json.text("file", it.file()).text("method", it.method());
      json.object("bytecode", inner -> DiagnosticJson.list(inner, it.bytecode()));
      json.decimalOrNull("bytesPerElement", it.bytesPerElement());
      json.object("allocations", inner -> DiagnosticJson.list(inner, it.lines()));
      json.list("calls", it.calls(), CostJson::call);
      json.decimalOrNull("nanosPerElement", it.nanosPerElement());
      json.decimalOrNull("timesTheLoop", it.timesTheLoop());
    });
  }

  private static void call(JsonWriter json, Call it) {
    json.text("call", it.call())
        .number("line", it.line())
        .text("outcome", it.outcome())
        .list("targets", it.targets(), (target, name) -> target.text("method", name));
  }
}
