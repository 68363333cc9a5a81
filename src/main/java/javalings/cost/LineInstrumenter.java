package javalings.cost;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rewrites classes so that {@link LineMeter} hears of every line they come to. */
final class LineInstrumenter {

  private static final ClassDesc METER = ClassDesc.of(LineMeter.class.getName());
  private static final MethodTypeDesc ENTER = MethodTypeDesc.of(ConstantDescs.CD_int);
  private static final MethodTypeDesc LINE =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_int);
  private static final MethodTypeDesc EXIT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

  private final Map<String, byte[]> classes;
  private final ClassFile context;
  private final List<Line> sites = new ArrayList<>();

  /** A line of a file; its number as a site is its index, from 1. */
  record Line(String file, int line) {}

  LineInstrumenter(Map<String, byte[]> classes) {
    this.classes = classes;
    context = ClassFiles.context(classes);
  }

  /** The rewritten classes, by internal name. */
  Map<String, byte[]> instrumented() {
    var instrumented = new LinkedHashMap<String, byte[]>();
    classes.forEach((name, bytes) -> instrumented.put(name, instrument(bytes)));
    return instrumented;
  }

  List<Line> sites() {
    return sites;
  }

  private byte[] instrument(byte[] bytes) {
    var model = context.parse(bytes);
    var file = file(model);
    return context.transformClass(
        model,
        ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> new Hooks(file))));
  }

  private static String file(ClassModel model) {
    return model
        .findAttribute(Attributes.sourceFile())
        .map(attribute -> attribute.sourceFile().stringValue())
        .orElse("");
  }

  private final class Hooks implements CodeTransform {

    private final String file;
    private int slot;

    Hooks(String file) {
      this.file = file;
    }

    @Override
    public void atStart(CodeBuilder code) {
      slot = code.allocateLocal(TypeKind.INT);
      code.invokestatic(METER, "enter", ENTER).istore(slot);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (element instanceof ReturnInstruction) {
        code.iload(slot).invokestatic(METER, "exit", EXIT);
      }
      code.with(element);
      if (element instanceof LineNumber number) {
        sites.add(new Line(file, number.line()));
        code.loadConstant(sites.size()).iload(slot).invokestatic(METER, "line", LINE);
      }
    }
  }
}
