package javalings.compile;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A member of the learner's classes that a check refers to, as its constant pool has it.
 *
 * @param owner binary name of the class
 * @param name empty when the class itself is meant
 * @param descriptor as in JVMS 4.3, empty when the class itself is meant
 */
record UsedMember(String owner, String name, String descriptor) {

  boolean isType() {
    return name.isEmpty();
  }

  boolean isConstructor() {
    return name.equals("<init>");
  }

  boolean isMethod() {
    return descriptor.startsWith("(");
  }

  /** All members of {@code theirs} that the classes of {@code user} name, each once, in order. */
  static List<UsedMember> between(CompiledClasses user, CompiledClasses theirs) {
    return user.models()
        .flatMap(model -> of(model).stream())
        .filter(member -> theirs.contains(member.owner()) && !user.contains(member.owner()))
        .distinct()
        .sorted(Comparator.comparing(UsedMember::owner).thenComparing(UsedMember::name))
        .toList();
  }

  private static List<UsedMember> of(ClassModel model) {
    return StreamSupport.stream(model.constantPool().spliterator(), false)
        .<UsedMember>mapMulti((entry, sink) -> {
          switch (entry) {
            case ClassEntry type -> sink.accept(new UsedMember(binary(type), "", ""));
            case MemberRefEntry member ->
                sink.accept(
                    new UsedMember(
                        binary(member.owner()),
                        member.name().stringValue(),
                        member.type().stringValue()));
            default -> {}
          }
        })
        .toList();
  }

  private static String binary(ClassEntry type) {
    return type.asInternalName().replace('/', '.');
  }
}
