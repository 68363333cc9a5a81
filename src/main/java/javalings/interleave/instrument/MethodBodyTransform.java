package javalings.interleave.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Instruments the body of one method. */
final class MethodBodyTransform implements CodeTransform {

  private final EmitContext context;
  private final MemoryAccesses memory;
  private final LibraryCalls calls;
  private final BridgeMethods bridges;
  private final Replacements replacements;
  private final boolean isClassInit;
  private final LoopEdges loops;
  private final ArrayLocals arrays;
  private final SumSections sums;
  private final PureAdditions additions;
  private final ClassInitialisers initialisers;

  /** Whether calling this method uses its class, which may be for the first time. */
  private final boolean usesClass;

  /** Stands for the site at which the method was called. */
  private static final int CALLED = -1;

  /** The places that a branch back may lead to, and their lines. */
  private final Map<Label, Integer> passed = new HashMap<>();

  /** Whether {@code this} is still under construction, so that no other code may be shown it. */
  private boolean early;

  /** A local with the time at which this constructor began. */
  private int begun = MemoryAccesses.NONE;

  /** Objects of this class or its parent that are made before {@code this} is. */
  private int others;

  MethodBodyTransform(String method, CodeModel body, ClassInstrumenter.Parts parts) {
    this.loops = new LoopEdges(body);
    this.arrays = new ArrayLocals(body);
    this.context = parts.context();
    this.sums = new SumSections(body, parts.pool(), context.name());
    this.additions = new PureAdditions(body, parts.pool());
    this.memory = parts.memory();
    this.calls = parts.calls();
    this.bridges = parts.bridges();
    this.replacements = parts.replacements();
    this.early = method.equals("<init>");
    this.isClassInit = method.equals("<clinit>");
    this.initialisers = parts.initialisers();
    this.usesClass = early || (ClassPool.isStatic(body) && !method.equals("$deserializeLambda$"));
  }

  @Override
  public void atStart(CodeBuilder code) {
    if (isClassInit) {
      HookCalls.classInit(code, true, context.type());
    } else if (usesClass) {
      initialisers.beforeUse(code, context.name(), () -> CALLED);
    }
    if (early && hasFinalFields()) {
      begun = code.allocateLocal(TypeKind.INT);
      HookCalls.time(code);
      code.istore(begun);
    }
  }

  private boolean hasFinalFields() {
    return context.model.fields().stream()
        .map(FieldModel::flags)
        .anyMatch(flags -> flags.has(AccessFlag.FINAL) && !flags.has(AccessFlag.STATIC));
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    switch (element) {
      case LineNumber line -> {
        context.line(line.line());
        passed.replaceAll((_, known) -> known == 0 ? line.line() : known);
        code.with(line);
      }
      // They name places in the code by numbers that no longer hold; no code here asks for them.
      case RuntimeVisibleTypeAnnotationsAttribute _,
          RuntimeInvisibleTypeAnnotationsAttribute _ -> {}
      case LabelTarget target -> {
        passed.put(target.label(), 0);
        code.with(target);
        arrays.begin(code, target.label());
      }
      case InvokeInstruction invoke -> invoke(code, invoke);
      case InvokeDynamicInstruction invoke -> invokeDynamic(code, invoke);
      case NewObjectInstruction made -> make(code, made);
      case FieldInstruction access when !early -> memory.field(code, access, begun);
      case ArrayLoadInstruction access when !early -> memory.load(code, access);
      case ArrayStoreInstruction access when !early -> memory.store(code, access);
      case MonitorInstruction monitor -> monitor(code, monitor);
      case BranchInstruction branch -> branch(code, branch);
      case ReturnInstruction back -> leave(code, back);
      default -> code.with(element);
    }
  }

  private void invoke(CodeBuilder code, InvokeInstruction invoke) {
    sums.next();
    additions.next();
    if (invoke.opcode() == Opcode.INVOKESTATIC) {
      use(code, invoke.owner().asInternalName(), invoke.name().stringValue());
    }
    boolean adds = sums.begins() || additions.adds();
    var call = LibraryCalls.Call.of(invoke, additions.isDiscarded(), adds);
    boolean isDone = calls.instrument(code, call);
    if (!isDone && invoke.opcode() == Opcode.INVOKESPECIAL) {
      construct(code, invoke);
    } else if (!isDone) {
      code.with(invoke);
    }
  }

  private void use(CodeBuilder code, String owner, String member) {
    if (!owner.equals(context.name())) {
      initialisers.beforeUse(code, owner, () -> context.site(owner, member, false));
    }
  }

  private void construct(CodeBuilder code, InvokeInstruction invoke) {
    String owner = invoke.owner().asInternalName();
    boolean isInit = invoke.name().equalsString("<init>");
    var replacement = isInit ? replacements.forNew(owner) : Optional.<ClassDesc>empty();
    boolean ofThis = early && isInit && isThisOrParent(owner);
    int order = isInit ? keepAccessOrder(code, owner, invoke.typeSymbol()) : MemoryAccesses.NONE;
    if (ofThis && others == 0) {
      code.with(invoke);
      early = false;
      if (order != MemoryAccesses.NONE) {
        HookCalls.madeMap(code.aload(0).iload(order));
      }
      return;
    }
    others -= ofThis ? 1 : 0;
    if (isInit && JdkClassRenaming.isOurCopy(owner)) {
      HookCalls.at(code, context.site(owner, "new", false));
    }
    if (isInit && LibraryCalls.isCopy(owner, invoke.typeSymbol())) {
      code.dup();
      HookCalls.beforeArgument(code, context.site(owner, "new", false));
    }
    if (replacement.isPresent()) {
      code.invokespecial(replacement.get(), "<init>", invoke.typeSymbol());
    } else if (LibraryCalls.seedsItself(invoke)) {
      LibraryCalls.seed(code, invoke);
    } else {
      code.with(invoke);
    }
    if (order != MemoryAccesses.NONE) {
      HookCalls.madeMap(code.dup().iload(order));
    }
  }

  /** A local with whether a linked map will be in the order of access, if one is made here. */
  private static int keepAccessOrder(CodeBuilder code, String owner, MethodTypeDesc type) {
    if (!owner.equals("java/util/LinkedHashMap") || type.parameterCount() != 3) {
      return MemoryAccesses.NONE;
    }
    int local = code.allocateLocal(TypeKind.INT);
    code.dup().istore(local);
    return local;
  }

  private boolean isThisOrParent(String owner) {
    return owner.equals(context.name())
        || context
            .model
            .superclass()
            .map(parent -> parent.asInternalName().equals(owner))
            .orElse(false);
  }

  private void make(CodeBuilder code, NewObjectInstruction made) {
    String owner = made.className().asInternalName();
    if (early && isThisOrParent(owner)) {
      others++;
    }
    use(code, owner, "new");
    RefusedCalls.reason(owner, "new")
        .ifPresent(reason -> HookCalls.refuse(code, reason, context.site(owner, "new", false)));
    Optional<ClassDesc> replacement = replacements.forNew(owner);
    if (replacement.isPresent()) {
      code.new_(replacement.get());
    } else {
      code.with(made);
    }
  }

  /** A reference to a library's method becomes one to a bridge that does the instrumented call. */
  private void invokeDynamic(CodeBuilder code, InvokeDynamicInstruction invoke) {
    DynamicCallSiteDesc site =
        DynamicCallSiteDesc.of(
            invoke.bootstrapMethod(),
            invoke.name().stringValue(),
            invoke.typeSymbol(),
            invoke.bootstrapArgs().stream()
                .map(argument -> bridged(argument, invoke))
                .toArray(ConstantDesc[]::new));
    if (invoke.name().equalsString("makeConcatWithConstants")
        && invoke.typeSymbol().parameterList().stream().anyMatch(ReadArguments::isPart)) {
      int number = context.call("java/lang/String", "concat");
      bridges.call(
          code, invoke.typeSymbol(), context.line(), body -> concatenate(body, site, number));
    } else {
      if (RecordMethods.isOne(invoke)) {
        RecordMethods.readComponents(code, context, invoke.name().stringValue());
      }
      code.invokedynamic(site);
    }
  }

  private static void concatenate(CodeBuilder code, DynamicCallSiteDesc site, int number) {
    MethodTypeDesc type = site.invocationType();
    ReadArguments.tellParts(code, type.parameterList(), number);
    CallBodies.loadAll(code, type);
    code.invokedynamic(site).areturn();
  }

  /** Whether the function that a method reference becomes has no result. */
  private static boolean isProcedure(InvokeDynamicInstruction invoke) {
    return !invoke.bootstrapArgs().isEmpty()
        && invoke.bootstrapArgs().getFirst() instanceof MethodTypeDesc type
        && type.returnType().equals(ConstantDescs.CD_void);
  }

  private ConstantDesc bridged(ConstantDesc argument, InvokeDynamicInstruction invoke) {
    if (!(argument instanceof DirectMethodHandleDesc handle)) {
      return argument;
    }
    MethodTypeDesc type = LibraryReferences.type(handle, invoke.typeSymbol());
    return LibraryReferences.call(handle, isProcedure(invoke))
        .flatMap(call -> LibraryReferences.body(call, calls, replacements))
        .map(body -> bridges.handle(type, context.line(), body))
        .orElse(handle);
  }

  private void monitor(CodeBuilder code, MonitorInstruction monitor) {
    sums.next();
    int site = context.section(sums.begins());
    if (monitor.opcode() == Opcode.MONITORENTER) {
      HookCalls.enter(code, site);
    } else {
      HookCalls.exit(code, site);
    }
  }

  private void branch(CodeBuilder code, BranchInstruction branch) {
    if (passed.containsKey(branch.target())) {
      loops.load(code, branch.target());
      HookCalls.backEdge(code, context.siteAt(passed.getOrDefault(branch.target(), 0)));
    }
    code.with(branch);
  }

  private void leave(CodeBuilder code, ReturnInstruction back) {
    if (isClassInit) {
      HookCalls.classInit(code, false, context.type());
    } else if (begun != MemoryAccesses.NONE) {
      HookCalls.freeze(code.aload(0));
    }
    code.with(back);
  }
}
