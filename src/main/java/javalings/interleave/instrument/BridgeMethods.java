package javalings.interleave.instrument;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Private static methods that a instrumented class gets for the calls that need more than one
 * instruction.
 */
final class BridgeMethods {

  private record Bridge(String name, MethodTypeDesc type, int line, Consumer<CodeBuilder> body) {}

  private static final int FLAGS =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
  private final List<Bridge> all = new ArrayList<>();
  private final ClassDesc owner;
  private final boolean inInterface;
  private int written;

  BridgeMethods(EmitContext context) {
    this.owner = context.type();
    this.inInterface = context.model.flags().has(AccessFlag.INTERFACE);
  }

  /** Calls a new bridge with the operands that lie there; the body sees them as parameters. */
  void call(CodeBuilder code, MethodTypeDesc type, int line, Consumer<CodeBuilder> body) {
    code.invokestatic(owner, add(type, line, body), type, inInterface);
  }

  DirectMethodHandleDesc handle(MethodTypeDesc type, int line, Consumer<CodeBuilder> body) {
    var kind =
        inInterface
            ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
            : DirectMethodHandleDesc.Kind.STATIC;
    return MethodHandleDesc.ofMethod(kind, owner, add(type, line, body), type);
  }

  private String add(MethodTypeDesc type, int line, Consumer<CodeBuilder> body) {
    String name = "javalings$" + all.size();
    all.add(new Bridge(name, type, line, body));
    return name;
  }

  /** Writes the bridges; a bridge may ask for further ones while it is written. */
  void writeTo(ClassBuilder type) {
    for (; written < all.size(); written++) {
      Bridge bridge = all.get(written);
      type.withMethodBody(
          bridge.name,
          bridge.type,
          FLAGS,
          code -> {
            if (bridge.line > 0) {
              code.lineNumber(bridge.line);
            }
            bridge.body.accept(code);
          });
    }
  }
}
