package javalings.cost;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.shape.SourceText;

/**
 * Everything that a method runs, as far as it is written in the same package: its own code, the
 * bodies of its lambdas and the methods whose code the compiler can name.
 */
final class ReachableCode {

  private final ClassLoader loader;
  private final String home;
  private final Map<String, Optional<ClassModel>> classes = new HashMap<>();
  private final Set<Visit> seen = new HashSet<>();
  private final Deque<Member> path = new ArrayDeque<>();
  private final List<CostFinding> findings = new ArrayList<>();

  private record Member(String owner, String name, String descriptor) {}

  private record Visit(Member member, boolean repeated) {}

  /** A method under inspection: what its findings have in common. */
  private record Scene(Member member, String shownAs, SourceText source, boolean repeated) {}

  private ReachableCode(Class<?> type) {
    loader = ClassFiles.loaderOf(type);
    home = type.getPackageName().replace('.', '/');
  }

  /**
   * The findings of all methods of that name, and of what they call, in the order of the code.
   *
   * @throws IllegalArgumentException if the class has no such method
   */
  static List<CostFinding> from(Class<?> type, String method) {
    var reachableCode = new ReachableCode(type);
    var owner = type.getName().replace('.', '/');
    var methods =
        reachableCode.model(owner).stream()
            .flatMap(model -> model.methods().stream())
            .filter(candidate -> candidate.methodName().equalsString(method))
            .toList();
    if (methods.isEmpty()) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no method " + method);
    }
    methods.forEach(found -> reachableCode.visit(member(owner, found), method, false));
    return reachableCode.settled();
  }

  /** A method that is called both inside and outside a loop is reported as inside. */
  private List<CostFinding> settled() {
    return findings.stream()
        .distinct()
        .filter(f -> f.repeated() || !findings.contains(f.insideLoop()))
        .toList();
  }

  private void visit(Member member, String shownAs, boolean repeated) {
    if (seen.contains(new Visit(member, true)) || !seen.add(new Visit(member, repeated))) {
      return;
    }
    model(member.owner())
        .ifPresent(model ->
            model.methods().stream()
                .filter(method -> member(member.owner(), method).equals(member))
                .forEach(method ->
                    inspect(method, new Scene(member, shownAs, sourceOf(model), repeated))));
  }

  private void inspect(MethodModel method, Scene scene) {
    path.push(scene.member());
    if (method.flags().has(AccessFlag.SYNCHRONIZED)) {
      add(scene, new InstructionCost(Cost.LOCK, "synchronized", false), firstLine(method), false);
    }
    method.code().ifPresent(code -> read(code, scene));
    path.pop();
  }

  private void read(CodeModel code, Scene scene) {
    var flow = new BytecodeFlow(code);
    var loops = flow.loops();
    var lines = BytecodeLines.of(code);
    for (var i = 0; i < lines.length; i++) {
      var element = code.elementList().get(i);
      var repeated = scene.repeated() || loops.get(i);
      for (var cost : InstructionCost.of(element)) {
        add(scene, cost, lines[i], repeated);
      }
      follow(scene, element, lines[i], repeated, flow.isTail(i));
    }
  }

  private void follow(Scene scene, CodeElement element, int line, boolean repeated, boolean tail) {
    switch (element) {
      case InvokeInstruction call -> {
        var callee =
            new Member(
                call.owner().asInternalName(),
                call.name().stringValue(),
                call.type().stringValue());
        if (path.contains(callee)) {
          add(scene, new InstructionCost(Cost.RECURSION, callee.name(), false), line, repeated);
          if (!tail) {
            add(scene, new InstructionCost(Cost.TAIL, callee.name(), false), line, repeated);
          }
        }
        visit(callee, callee.name(), repeated);
      }
      case InvokeDynamicInstruction it when BytecodeLambda.is(it) -> {
        var body = BytecodeLambda.of(it).body();
        var owner = body.owner().descriptorString().replaceAll("^L|;$", "");
        var written = body.methodName().startsWith("lambda$");
        visit(
            new Member(owner, body.methodName(), body.lookupDescriptor()),
            written ? scene.shownAs() : body.methodName(),
            true);
      }
      default -> {}
    }
  }

  private void add(Scene scene, InstructionCost cost, int line, boolean repeated) {
    findings.add(
        new CostFinding(
            cost.cost(),
            cost.what(),
            scene.shownAs(),
            scene.source(),
            line,
            repeated || cost.perElement()));
  }

  private Optional<ClassModel> model(String owner) {
    var slash = owner.lastIndexOf('/');
    if (!owner.substring(0, Math.max(0, slash)).equals(home)) {
      return Optional.empty();
    }
    return classes.computeIfAbsent(
        owner, name -> ClassFiles.read(loader, name).map(bytes -> ClassFile.of().parse(bytes)));
  }

  private SourceText sourceOf(ClassModel model) {
    var file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(SourceFileAttribute::sourceFile)
            .map(Object::toString)
            .orElse(model.thisClass().name() + ".java");
    return SourceText.of(loader, file);
  }

  private static int firstLine(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .filter(LineNumber.class::isInstance)
        .mapToInt(element -> ((LineNumber) element).line())
        .findFirst()
        .orElse(0);
  }

  private static Member member(String owner, MethodModel method) {
    return new Member(owner, method.methodName().stringValue(), method.methodType().stringValue());
  }
}
