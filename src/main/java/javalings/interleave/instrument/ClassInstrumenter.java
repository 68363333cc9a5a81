package javalings.interleave.instrument;

import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PROTECTED;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_SYNCHRONIZED;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.interleave.event.SiteTable;

/**
 * Rewrites the classes of a program so that a scheduler can decide about every step on shared
 * memory. A synchronized method keeps its name and takes a modelled monitor around its old body.
 */
public final class ClassInstrumenter {

  /** The parts that the instrumentation of one class shares. */
  record Parts(
      ClassPool pool,
      EmitContext context,
      MemoryAccesses memory,
      LibraryCalls calls,
      BridgeMethods bridges,
      Replacements replacements,
      ClassInitialisers initialisers) {}

  private static final String LOCKED = "$locked";
  private final ClassPool pool;
  private final SiteTable sites;
  private final Replacements replacements;
  private final ClassInitialisers initialisers;
  private final ClassFile writer;

  public ClassInstrumenter(ClassPool pool, SiteTable sites, Replacements replacements) {
    this.pool = pool;
    this.sites = sites;
    this.replacements = replacements;
    this.initialisers = new ClassInitialisers(pool);
    this.writer = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(pool.hierarchy()));
  }

  /** The instrumented class file of a class of the program, by internal name. */
  public Optional<byte[]> instrument(String name) {
    return pool.find(name).map(this::instrument);
  }

  StaticState staticState(ClassModel model) {
    return StaticState.of(model, initialisers.isMoved(model));
  }

  private byte[] instrument(ClassModel model) {
    EmitContext context = new EmitContext(model, sites);
    BridgeMethods bridges = new BridgeMethods(context);
    LibraryCalls calls = new LibraryCalls(pool, context, replacements, bridges);
    Parts parts =
        new Parts(
            pool,
            context,
            new MemoryAccesses(pool, context, initialisers),
            calls,
            bridges,
            replacements,
            initialisers);
    ClassTransform members = (type, element) -> member(type, element, parts);
    return writer.transformClass(
        model, members.andThen(ClassTransform.endHandler(type -> writeOwn(type, parts))));
  }

  private void writeOwn(ClassBuilder type, Parts parts) {
    ClassModel model = parts.context().model;
    parts.initialisers().writeTo(type, model);
    if (staticState(model) == StaticState.FORGOTTEN) {
      StaticState.writeTo(type, model);
    }
    parts.bridges().writeTo(type);
  }

  private static void member(ClassBuilder type, ClassElement element, Parts parts) {
    boolean isMoved = parts.initialisers().isMoved(parts.context().model);
    if (element instanceof FieldModel field && isMoved) {
      ClassInitialisers.field(type, field);
    } else if (!(element instanceof MethodModel method) || method.code().isEmpty()) {
      type.with(element);
    } else if (parts.context().isCopy()) {
      CopiedMethods.write(type, method, parts);
    } else if (isMoved && ClassInitialisers.isInitialiser(method)) {
      ClassInitialisers.body(type, method, parts);
    } else if (method.flags().has(AccessFlag.SYNCHRONIZED)) {
      lockedMethod(type, method, parts);
    } else {
      type.transformMethod(method, (made, part) -> part(made, part, method, parts));
    }
  }

  private static void part(
      MethodBuilder made, MethodElement part, MethodModel method, Parts parts) {
    if (part instanceof CodeModel code) {
      made.transformCode(
          code, new MethodBodyTransform(method.methodName().stringValue(), code, parts));
    } else {
      made.with(part);
    }
  }

  private static void lockedMethod(ClassBuilder type, MethodModel method, Parts parts) {
    int flags = method.flags().flagsMask() & ~ACC_SYNCHRONIZED;
    String name = method.methodName().stringValue();
    type.withMethod(
        name,
        method.methodTypeSymbol(),
        flags,
        made -> {
          method.forEach(part -> keepAttribute(made, part));
          made.withCode(code -> lockAndCall(code, method, parts));
        });
    type.withMethod(
        name + LOCKED,
        method.methodTypeSymbol(),
        (flags & ~(ACC_PUBLIC | ACC_PROTECTED)) | ACC_PRIVATE | ACC_SYNTHETIC,
        made ->
            method
                .code()
                .ifPresent(
                    code -> made.transformCode(code, new MethodBodyTransform(name, code, parts))));
  }

  static void keepAttribute(MethodBuilder made, MethodElement part) {
    if (!(part instanceof CodeModel)
        && !(part instanceof AccessFlags)
        && part instanceof Attribute<?>) {
      made.with(part);
    }
  }

  private static void lockAndCall(CodeBuilder code, MethodModel method, Parts parts) {
    parts.context().line(firstLine(method));
    String name = parts.context().name();
    boolean adds =
        method.code().filter(body -> SumSections.isAll(body, parts.pool(), name)).isPresent();
    int site = parts.context().section(adds);
    parts.context().line(lastLine(method));
    int end = parts.context().section(adds);
    code.lineNumber(firstLine(method));
    loadMonitor(code, method, parts);
    HookCalls.enter(code, site);
    code.trying(
        block -> {
          callLocked(block, method, parts);
          loadMonitor(block, method, parts);
          HookCalls.exit(block, end);
          block.return_(TypeKind.from(method.methodTypeSymbol().returnType()));
        },
        handlers ->
            handlers.catchingAll(block -> {
              loadMonitor(block, method, parts);
              HookCalls.exit(block, end);
              block.athrow();
            }));
  }

  private static void loadMonitor(CodeBuilder code, MethodModel method, Parts parts) {
    if (method.flags().has(AccessFlag.STATIC)) {
      code.loadConstant(parts.context().type());
    } else {
      code.aload(0);
    }
  }

  private static void callLocked(CodeBuilder code, MethodModel method, Parts parts) {
    callBody(code, method, parts, LOCKED);
  }

  /** Calls the method that has the old body under the old name with something behind it. */
  static void callBody(CodeBuilder code, MethodModel method, Parts parts, String suffix) {
    MethodTypeDesc type = method.methodTypeSymbol();
    boolean isStatic = method.flags().has(AccessFlag.STATIC);
    if (!isStatic) {
      code.aload(0);
    }
    for (int i = 0; i < type.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(type.parameterType(i)), code.parameterSlot(i));
    }
    String name = method.methodName().stringValue() + suffix;
    if (isStatic) {
      code.invokestatic(parts.context().type(), name, type);
    } else {
      code.invokevirtual(parts.context().type(), name, type);
    }
  }

  private static int firstLine(MethodModel method) {
    return lines(method).findFirst().orElse(1);
  }

  /** A synchronized method gives its lock back at its end. */
  private static int lastLine(MethodModel method) {
    return lines(method).max(Integer::compare).orElse(1);
  }

  private static Stream<Integer> lines(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .filter(LineNumber.class::isInstance)
        .map(line -> ((LineNumber) line).line());
  }
}
