package javalings.interleave.instrument;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PROTECTED;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_SYNCHRONIZED;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.reflect.AccessFlag;

/**
 * Writes the methods of a {@link JdkCopies copy}. A method that the program can call keeps its name
 * and tells when it begins and ends; its body moves to a private one.
 */
final class CopiedMethods {

  private static final String BODY = "$body";

  private CopiedMethods() {}

  static void write(ClassBuilder type, MethodModel method, ClassInstrumenter.Parts parts) {
    if (isEntry(method)) {
      type.withMethod(
          method.methodName().stringValue(),
          method.methodTypeSymbol(),
          method.flags().flagsMask() & ~ACC_SYNCHRONIZED,
          made -> {
            method.forEach(part -> ClassInstrumenter.keepAttribute(made, part));
            made.withCode(code -> enterAndCall(code, method, parts));
          });
      body(type, method, parts);
    } else {
      type.transformMethod(
          method,
          (made, part) -> {
            if (part instanceof CodeModel code) {
              boolean isMaking = method.methodName().stringValue().startsWith("<");
              made.transformCode(code, new CopiedBodyTransform(parts, isMaking));
            } else {
              made.with(part);
            }
          });
    }
  }

  private static boolean isEntry(MethodModel method) {
    boolean isInside =
        method.flags().has(AccessFlag.STATIC)
            || method.flags().has(AccessFlag.PRIVATE)
            || method.flags().has(AccessFlag.SYNTHETIC);
    return !isInside && !method.methodName().stringValue().startsWith("<");
  }

  private static void body(ClassBuilder type, MethodModel method, ClassInstrumenter.Parts parts) {
    int hidden = ACC_PUBLIC | ACC_PROTECTED | ACC_SYNCHRONIZED | ACC_FINAL;
    type.withMethod(
        method.methodName().stringValue() + BODY,
        method.methodTypeSymbol(),
        (method.flags().flagsMask() & ~hidden) | ACC_PRIVATE | ACC_SYNTHETIC,
        made ->
            method
                .code()
                .ifPresent(
                    code -> made.transformCode(code, new CopiedBodyTransform(parts, false))));
  }

  private static void enterAndCall(
      CodeBuilder code, MethodModel method, ClassInstrumenter.Parts parts) {
    boolean locks = method.flags().has(AccessFlag.SYNCHRONIZED);
    String name = method.methodName().stringValue();
    int site = parts.context().site(parts.context().name(), name, false);
    HookCalls.enterLibrary(code.aload(0).loadConstant(name));
    code.trying(
        block -> {
          if (locks) {
            HookCalls.enter(block.aload(0), site);
          }
          ClassInstrumenter.callBody(block, method, parts, BODY);
          leave(block, locks, site);
          block.return_(TypeKind.from(method.methodTypeSymbol().returnType()));
        },
        handlers ->
            handlers.catchingAll(block -> {
              leave(block, locks, site);
              block.athrow();
            }));
  }

  private static void leave(CodeBuilder code, boolean locks, int site) {
    if (locks) {
      HookCalls.exit(code.aload(0), site);
    }
    HookCalls.exitLibrary(code.aload(0));
  }
}
