package javalings.interleave.instrument;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Turns the initialisers of the program's classes into methods, which run where the virtual machine
 * would run the initialiser. Inside of the virtual machine no other thread could come in between,
 * and none could wait for another.
 */
final class ClassInitialisers {

  private static final String BODY = "javalings$clinit";
  private static final String INITIALISE = "javalings$initialise";
  private static final MethodTypeDesc WITH_SITE =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

  private final ClassPool pool;
  private final Map<String, Boolean> known = new HashMap<>();

  ClassInitialisers(ClassPool pool) {
    this.pool = pool;
  }

  /** Whether using the class for the first time does something that threads could notice. */
  boolean isMoved(ClassModel model) {
    String name = model.thisClass().asInternalName();
    Boolean found = known.get(name);
    if (found == null) {
      boolean isOrdinary =
          !model.flags().has(AccessFlag.INTERFACE)
              && !model.flags().has(AccessFlag.SYNTHETIC)
              && !JdkCopies.isCopy(name);
      found = isOrdinary && (initialiser(model).isPresent() || parent(model).isPresent());
      known.put(name, found);
    }
    return found;
  }

  /** The parent, if that has an initialiser of its own. */
  private Optional<ClassModel> parent(ClassModel model) {
    return pool.parent(model).filter(this::isMoved);
  }

  private static Optional<CodeModel> initialiser(ClassModel model) {
    return model.methods().stream()
        .filter(method -> method.methodName().equalsString("<clinit>"))
        .flatMap(method -> method.code().stream())
        .filter(code -> !onlyAsksForAssertions(code))
        .findFirst();
  }

  private static boolean onlyAsksForAssertions(CodeModel code) {
    return code.elementStream()
        .noneMatch(element ->
            switch (element) {
              case InvokeInstruction call -> !call.name().equalsString("desiredAssertionStatus");
              case FieldInstruction access -> !access.name().equalsString("$assertionsDisabled");
              default -> false;
            });
  }

  /** A field that the initialiser sets cannot be final any more. */
  static void field(ClassBuilder type, FieldModel field) {
    boolean isConstant = field.findAttribute(Attributes.constantValue()).isPresent();
    boolean isFinal = field.flags().has(AccessFlag.FINAL) && field.flags().has(AccessFlag.STATIC);
    if (isConstant || !isFinal) {
      type.with(field);
      return;
    }
    int flags = field.flags().flagsMask() & ~ACC_FINAL;
    type.withField(
        field.fieldName().stringValue(),
        field.fieldTypeSymbol(),
        made -> {
          field.forEach(made::with);
          made.withFlags(flags);
        });
  }

  static boolean isInitialiser(MethodModel method) {
    return method.methodName().equalsString("<clinit>");
  }

  static void body(ClassBuilder type, MethodModel initialiser, ClassInstrumenter.Parts parts) {
    type.withMethod(
        BODY,
        MTD_void,
        ACC_STATIC | ACC_SYNTHETIC,
        made ->
            initialiser
                .code()
                .ifPresent(
                    code -> made.transformCode(code, new MethodBodyTransform(BODY, code, parts))));
  }

  /** Writes the method that initialises the class, unless that has been done. */
  void writeTo(ClassBuilder type, ClassModel model) {
    if (isMoved(model)) {
      type.withMethodBody(
          INITIALISE,
          WITH_SITE,
          ACC_PUBLIC | ACC_STATIC | ACC_SYNTHETIC,
          code -> initialise(code, model));
    }
  }

  private void initialise(CodeBuilder code, ClassModel model) {
    ClassDesc self = model.thisClass().asSymbol();
    code.loadConstant(self).iload(0);
    HookCalls.initialises(code);
    code.ifThen(
        Opcode.IFNE,
        first ->
            first.trying(
                block -> {
                  parent(model).ifPresent(it -> use(block.iload(0), it.thisClass().asSymbol()));
                  if (initialiser(model).isPresent()) {
                    block.invokestatic(self, BODY, MTD_void);
                  }
                  HookCalls.initialised(block.loadConstant(self));
                },
                handlers ->
                    handlers.catchingAll(block -> {
                      block.loadConstant(self);
                      HookCalls.initialisationFailed(block);
                      block.athrow();
                    })));
    code.return_();
  }

  private static void use(CodeBuilder code, ClassDesc type) {
    code.invokestatic(type, INITIALISE, WITH_SITE);
  }

  /** Initialises the class before it is used here; tells whether it has anything to initialise. */
  boolean beforeUse(CodeBuilder code, String owner, IntSupplier site) {
    Optional<ClassModel> type = pool.find(owner).filter(this::isMoved);
    type.ifPresent(model -> use(code.loadConstant(site.getAsInt()), model.thisClass().asSymbol()));
    return type.isPresent();
  }

  /** As {@link #beforeUse}, of the class that declares the field. */
  boolean beforeField(CodeBuilder code, FieldModel field, IntSupplier site) {
    return field
        .parent()
        .map(declaring -> beforeUse(code, declaring.thisClass().asInternalName(), site))
        .orElse(false);
  }
}
