package javalings.sandbox.policy;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.BootstrapMethodsAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.AccessFlag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;

/**
 * Holds every reference of a submission's class files against the policy. It reads the constant
 * pools, which have all that a class can ever ask for, however the source is written.
 */
public final class PolicyScan {

  private static final int MOST_CLASSES = 500;
  private static final int MOST_BYTES = 2 << 20;

  private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([^;<]+)");

  private final ApiPolicy policy;
  private final Map<String, ClassModel> own = new HashMap<>();
  private final Set<PolicyViolation> found = new LinkedHashSet<>();

  private PolicyScan(ApiPolicy policy) {
    this.policy = policy;
  }

  /**
   * Scans a submission.
   *
   * @param reserved binary names that no class of a submission may have
   */
  public static List<PolicyViolation> of(
      CompiledClasses classes, ApiPolicy policy, Set<String> reserved) {
    var bytes = classes.files().values().stream().mapToLong(file -> file.length).sum();
    if (classes.files().size() > MOST_CLASSES || bytes > MOST_BYTES) {
      return List.of(
          new PolicyViolation(
              "",
              1,
              "it makes %d classes of %d KB in all; %d classes of %d KB are the most"
                  .formatted(classes.files().size(), bytes >> 10, MOST_CLASSES, MOST_BYTES >> 10)));
    }
    var scan = new PolicyScan(policy);
    classes
        .files()
        .forEach((name, file) -> scan.own.put(name.replace('.', '/'), ClassFile.of().parse(file)));
    scan.own.values().forEach(model -> scan.scan(model, reserved));
    return scan.located();
  }

  /** From top to bottom; where a line is known, what has none adds nothing. */
  private List<PolicyViolation> located() {
    var withLine = found.stream().filter(violation -> violation.line() > 1).toList();
    return (withLine.isEmpty() ? found : withLine)
        .stream().sorted(Comparator.comparingInt(PolicyViolation::line)).toList();
  }

  private void scan(ClassModel model, Set<String> reserved) {
    var name = model.thisClass().asInternalName();
    if (name.indexOf('/') >= 0) {
      report(model, 1, "a class of a package cannot be handed in: `" + name + "`");
    }
    if (reserved.contains(name.replaceFirst("\\$.*", ""))) {
      report(model, 1, "`%s` is the name of a class that checks it".formatted(name));
    }
    model.methods().forEach(method -> scan(model, method));
    scanWhatLibrariesRead(model);
    var bootstraps = bootstraps(model);
    for (var entry : model.constantPool()) {
      scan(model, entry, bootstraps);
    }
  }

  private void scanWhatLibrariesRead(ClassModel model) {
    new AnnotationScan(policy, own.keySet())
        .refused(model)
        .forEach(message -> report(model, 1, message));
    if (policy.fillsObjects() && NamedClasses.areIn(model)) {
      report(model, 1, "a `Class` cannot be filled in from a text");
    }
  }

  private void scan(ClassModel model, MethodModel method) {
    if (method.flags().has(AccessFlag.NATIVE)) {
      report(model, 1, "the native method `%s` has no code here".formatted(method.methodName()));
    }
    if (method.methodName().equalsString("finalize") && method.methodType().equalsString("()V")) {
      report(model, UsedLines.first(method), "a finalizer runs after the checks, so it is refused");
    }
  }

  /** The pool entries of bootstrap methods, which only the virtual machine calls. */
  private Set<Integer> bootstraps(ClassModel model) {
    var entries = new HashSet<Integer>();
    for (var method :
        model
            .findAttribute(Attributes.bootstrapMethods())
            .map(BootstrapMethodsAttribute::bootstrapMethods)
            .orElse(List.of())) {
      var handle = method.bootstrapMethod();
      if (!ApiPolicy.isBootstrap(handle.reference().owner().asInternalName())) {
        report(model, 1, "a call is linked by " + readable(handle));
      }
      entries.add(handle.reference().index());
    }
    return entries;
  }

  private static String readable(MethodHandleEntry handle) {
    return handle.reference().owner().asInternalName().replace('/', '.');
  }

  private void scan(ClassModel model, PoolEntry entry, Set<Integer> bootstraps) {
    switch (entry) {
      case ClassEntry used ->
          elementClass(used.asInternalName()).ifPresent(name -> scanClass(model, name, used));
      case MemberRefEntry member -> {
        if (!bootstraps.contains(member.index())) {
          scanMember(model, member);
        }
      }
      case MethodHandleEntry handle -> scanHandle(model, handle);
      case MethodTypeEntry type -> scanDescriptor(model, type.descriptor().stringValue());
      case NameAndTypeEntry type -> scanDescriptor(model, type.type().stringValue());
      default -> {}
    }
  }

  /** A lookup of members is answered by another class, which a method reference would go round. */
  private void scanHandle(ClassModel model, MethodHandleEntry handle) {
    var name = handle.reference().name().stringValue();
    if (ReflectiveCalls.isLookup(handle.reference().owner().asInternalName(), name)) {
      report(model, 1, "`Class::%s` cannot be used; call it in a lambda".formatted(name));
    }
  }

  private void scanDescriptor(ClassModel model, String descriptor) {
    CLASS_IN_DESCRIPTOR
        .matcher(descriptor)
        .results()
        .map(match -> match.group(1))
        .filter(name -> !isAllowed(name))
        .forEach(name ->
            report(
                model,
                1,
                "`%s` cannot be used".formatted(name.replace('/', '.').replace('$', '.'))));
  }

  private boolean isAllowed(String name) {
    return own.containsKey(name) || policy.allows(name) || ApiPolicy.isForBootstraps(name);
  }

  private void scanClass(ClassModel model, String name, ClassEntry used) {
    if (!isAllowed(name)) {
      report(
          model,
          UsedLines.first(model, used),
          "`%s` cannot be used".formatted(name.replace('/', '.').replace('$', '.')));
    }
  }

  /** The class behind an array's name; nothing for an array of numbers. */
  private static Optional<String> elementClass(String name) {
    if (!name.startsWith("[")) {
      return Optional.of(name);
    }
    var element = name.substring(name.lastIndexOf('[') + 1);
    return element.startsWith("L")
        ? Optional.of(element.substring(1, element.length() - 1))
        : Optional.empty();
  }

  private void scanMember(ClassModel model, MemberRefEntry member) {
    var owner = member.owner().asInternalName();
    var name = member.name().stringValue();
    var descriptor = member.type().stringValue();
    if (!owner.startsWith("[") && !allows(owner, name, descriptor, new HashSet<>())) {
      report(
          model,
          UsedLines.first(model, member),
          "`%s.%s` cannot be used"
              .formatted(owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.'), name));
    }
  }

  /** A member of the submission's own, or one that its superclasses get from allowed classes. */
  private boolean allows(String owner, String name, String descriptor, Set<String> seen) {
    var model = own.get(owner);
    if (model == null) {
      return policy.allows(owner, name, descriptor);
    }
    if (!seen.add(owner) || declares(model, name, descriptor)) {
      return true;
    }
    var above =
        Stream.concat(model.superclass().stream(), model.interfaces().stream())
            .map(ClassEntry::asInternalName)
            .toList();
    return above.stream().noneMatch(type -> refuses(type, name, descriptor, seen));
  }

  /** An interface that does not know the member has nothing against it. */
  private boolean refuses(String type, String name, String descriptor, Set<String> seen) {
    return own.containsKey(type)
        ? !allows(type, name, descriptor, seen)
        : policy.refusesInherited(type, name, descriptor);
  }

  private static boolean declares(ClassModel model, String name, String descriptor) {
    return model.methods().stream()
            .anyMatch(it ->
                it.methodName().equalsString(name) && it.methodType().equalsString(descriptor))
        || model.fields().stream().anyMatch(it -> it.fieldName().equalsString(name));
  }

  private void report(ClassModel model, int line, String message) {
    var file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(it -> it.sourceFile().stringValue())
            .orElse("");
    found.add(new PolicyViolation(file, line, message));
  }
}
