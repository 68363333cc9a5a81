package javalings.interleave.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;

/**
 * Instruments a body of a {@link JdkCopies copy}: what orders threads, what waits, and what calls
 * the program back. Its plain fields are its own business.
 */
final class CopiedBodyTransform implements CodeTransform {

  private final EmitContext context;
  private final MemoryAccesses memory;
  private final LibraryCalls calls;
  private final boolean isMaking;

  /**
   * Instruments a body.
   *
   * @param isMaking whether it makes an object or a class, which nobody else has seen yet
   */
  CopiedBodyTransform(ClassInstrumenter.Parts parts, boolean isMaking) {
    this.isMaking = isMaking;
    this.context = parts.context();
    this.memory = parts.memory();
    this.calls = parts.calls();
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    switch (element) {
      case LineNumber line -> {
        context.line(line.line());
        code.with(line);
      }
      case RuntimeVisibleTypeAnnotationsAttribute _,
          RuntimeInvisibleTypeAnnotationsAttribute _ -> {}
      case FieldInstruction access when !isMaking -> memory.volatileField(code, access);
      case MonitorInstruction monitor -> {
        int site = context.site(context.name(), "synchronized", false);
        if (monitor.opcode() == Opcode.MONITORENTER) {
          HookCalls.enter(code, site);
        } else {
          HookCalls.exit(code, site);
        }
      }
      case InvokeInstruction invoke when invoke.opcode() != Opcode.INVOKESPECIAL -> {
        if (!calls.instrumentCopied(code, LibraryCalls.Call.of(invoke, false, false))) {
          code.with(invoke);
        }
      }
      default -> code.with(element);
    }
  }
}
