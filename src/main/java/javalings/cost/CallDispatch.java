package javalings.cost;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The JIT compiler's treatment of a call whose target is not known before the program runs.
 *
 * @param call as the source has it: {@code Shape.area}
 * @param line from 1
 * @param outcome what became of it in the last compilation
 * @param targets the methods that were put in its place
 */
public record CallDispatch(String call, int line, Outcome outcome, List<String> targets) {

  /** The ways it can end. */
  public enum Outcome {
    /** One or two targets were seen, and stand in place of the call. */
    INLINED,
    /** The target was found out, but is called. */
    DIRECT,
    /** The target is looked up at each call. */
    VIRTUAL,
    /** The call was never compiled: it did not run, or not often enough. */
    UNKNOWN
  }

  public CallDispatch {
    targets = List.copyOf(targets);
  }

  /** {@code @ 32 Shp::area (0 bytes) failed to inline: virtual call}. */
  private static final Pattern LINE =
      Pattern.compile("^\\s+@ (\\d+)\\s+(\\S+)::(\\S+) \\((?:\\d+ bytes|intrinsic)\\)\\s+(.*)$");

  private record Said(int indent, int bci, String target, String word) {}

  /**
   * Reads the virtual machine's {@code PrintInlining} for one method.
   *
   * @param printed its lines; the last word on a bytecode index counts, which is C2's
   */
  static List<CallDispatch> of(byte[] classFile, NamedMethod method, List<String> printed) {
    var words = new LinkedHashMap<Integer, List<Said>>();
    var said = printed.stream().flatMap(line -> said(line).stream()).toList();
    var top = said.stream().mapToInt(Said::indent).min().orElse(0);
    for (var word : said) {
      if (word.indent() == top && !word.word().contains("no static binding")) {
        words.computeIfAbsent(word.bci(), _ -> new ArrayList<>()).add(word);
      }
    }
    return ClassFile.of().parse(classFile).methods().stream()
        .filter(it -> it.methodName().equalsString(method.name()))
        .filter(it -> it.methodType().equalsString(method.descriptor()))
        .flatMap(it -> it.code().stream())
        .flatMap(code -> in(code, words).stream())
        .toList();
  }

  private static List<Said> said(String line) {
    var match = LINE.matcher(line);
    if (!match.matches()) {
      return List.of();
    }
    var target = match.group(2).replaceFirst("^.*\\.", "") + "." + match.group(3);
    return List.of(
        new Said(line.indexOf('@'), Integer.parseInt(match.group(1)), target, match.group(4)));
  }

  private static List<CallDispatch> in(CodeModel code, Map<Integer, List<Said>> words) {
    var found = new ArrayList<CallDispatch>();
    var lines = BytecodeLines.of(code);
    var bci = 0;
    for (var i = 0; i < lines.length; i++) {
      var element = code.elementList().get(i);
      if (element instanceof InvokeInstruction call && isOpen(call) && !isUnboxing(call)) {
        found.add(of(call, lines[i], words.getOrDefault(bci, List.of())));
      }
      bci += element instanceof Instruction it ? it.sizeInBytes() : 0;
    }
    return found;
  }

  private static boolean isOpen(InvokeInstruction call) {
    return call.opcode() == Opcode.INVOKEINTERFACE || call.opcode() == Opcode.INVOKEVIRTUAL;
  }

  /** {@code Integer} is final: there is nothing to find out. */
  private static boolean isUnboxing(InvokeInstruction call) {
    return InstructionCost.of(call).stream().anyMatch(cost -> cost.cost() == Cost.UNBOXING);
  }

  private static CallDispatch of(InvokeInstruction call, int line, List<Said> words) {
    var name = call.owner().asSymbol().displayName() + "." + call.name();
    if (words.isEmpty()) {
      return new CallDispatch(name, line, Outcome.UNKNOWN, List.of());
    }
    var last = words.getLast().word();
    var outcome =
        last.contains("virtual call")
            ? Outcome.VIRTUAL
            : last.startsWith("failed to inline") ? Outcome.DIRECT : Outcome.INLINED;
    var targets = words.stream().filter(it -> it.word().equals(last)).map(Said::target).distinct();
    return new CallDispatch(
        name, line, outcome, outcome == Outcome.VIRTUAL ? List.of() : targets.toList());
  }
}
