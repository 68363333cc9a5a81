package javalings.memory;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javalings.cost.ClassFiles;
import javalings.cost.NamedMethod;
import javalings.model.Frame;

/**
 * Rewrites classes so that {@link MemoryWatcher} hears of everything they do with foreign memory.
 */
final class MemoryInstrumenter {

  private static final ClassDesc WATCHER = ClassDesc.of(MemoryWatcher.class.getName());
  private static final ClassDesc ARENA = ClassDesc.of(Arena.class.getName());
  private static final ClassDesc SEGMENT = ClassDesc.of(MemorySegment.class.getName());
  private static final MethodTypeDesc OPENED = hook(ARENA);
  private static final MethodTypeDesc MADE = hook(SEGMENT);
  private static final MethodTypeDesc OPERAND = hook(ConstantDescs.CD_Object);

  private final List<Frame> sites = new ArrayList<>();
  private final Optional<String> hiddenFile;

  /** A lambda is a check's own, and so is the file around it. */
  MemoryInstrumenter(NamedMethod scenario) {
    var owner = scenario.owner().substring(scenario.owner().lastIndexOf('/') + 1);
    hiddenFile =
        scenario.isLambda()
            ? Optional.of(owner.replaceFirst("\\$.*", "") + ".java")
            : Optional.empty();
  }

  /** Whether a file's lines are none of the learner's business. */
  boolean hides(String file) {
    return hiddenFile.filter(file::equals).isPresent();
  }

  /** The rewritten classes, by internal name. */
  Map<String, byte[]> instrumented(Map<String, byte[]> classes) {
    var context = ClassFiles.context(classes);
    var instrumented = new LinkedHashMap<String, byte[]>();
    classes.forEach((name, bytes) -> instrumented.put(name, instrument(context, bytes)));
    return instrumented;
  }

  /** The place of a site, whose method is not told. */
  Frame site(int number) {
    return sites.get(number);
  }

  /** The numbers of the sites on a line. */
  List<Integer> on(String file, int line) {
    return IntStream.range(0, sites.size())
        .filter(i -> sites.get(i).line() == line && sites.get(i).file().equals(file))
        .boxed()
        .toList();
  }

  private byte[] instrument(ClassFile context, byte[] bytes) {
    var model = context.parse(bytes);
    var file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(attribute -> attribute.sourceFile().stringValue())
            .orElse("");
    return context.transformClass(
        model,
        ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> new Hooks(file))));
  }

  private static MethodTypeDesc hook(ClassDesc operand) {
    return MethodTypeDesc.of(ConstantDescs.CD_void, operand, ConstantDescs.CD_int);
  }

  private final class Hooks implements CodeTransform {

    private final String file;
    private int line;

    Hooks(String file) {
      this.file = file;
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      line = element instanceof LineNumber number ? number.line() : line;
      if (element instanceof InvokeInstruction call
          && !call.name().equalsString(ConstantDescs.INIT_NAME)) {
        around(code, call);
      } else {
        code.with(element);
      }
    }

    private void around(CodeBuilder code, InvokeInstruction call) {
      var site = sites.size();
      sites.add(new Frame(file, line, ""));
      if (usesMemory(call)) {
        announce(code, call, site);
      }
      code.with(call);
      var result = call.typeSymbol().returnType();
      if (result.equals(SEGMENT)) {
        code.dup().loadConstant(site).invokestatic(WATCHER, "made", MADE);
      } else if (result.equals(ARENA)) {
        code.dup().loadConstant(site).invokestatic(WATCHER, "opened", OPENED);
      }
    }

    /** Takes the arguments off the stack and puts them back, to show those that are memory. */
    private void announce(CodeBuilder code, InvokeInstruction call, int site) {
      var parameters = call.typeSymbol().parameterList();
      var slots = new int[parameters.size()];
      for (var i = slots.length - 1; i >= 0; i--) {
        var kind = TypeKind.from(parameters.get(i));
        slots[i] = code.allocateLocal(kind);
        code.storeLocal(kind, slots[i]);
      }
      if (call.opcode() != Opcode.INVOKESTATIC && isMemory(call.owner().asSymbol())) {
        show(code, "used", site);
        if (call.name().equalsString("close")) {
          show(code, "closing", site);
        }
      }
      for (var i = 0; i < slots.length; i++) {
        code.loadLocal(TypeKind.from(parameters.get(i)), slots[i]);
        if (isMemory(parameters.get(i))) {
          show(code, "used", site);
        }
      }
    }

    private static void show(CodeBuilder code, String hook, int site) {
      code.dup().loadConstant(site).invokestatic(WATCHER, hook, OPERAND);
    }

    private static boolean usesMemory(InvokeInstruction call) {
      return isMemory(call.owner().asSymbol())
          || call.typeSymbol().parameterList().stream().anyMatch(Hooks::isMemory);
    }

    private static boolean isMemory(ClassDesc type) {
      return type.equals(ARENA) || type.equals(SEGMENT);
    }
  }
}
