package javalings.interleave.machine;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes of a program that starts in a main method. */
final class MachineProgram {

  private final Map<String, ClassModel> models = new TreeMap<>();
  private final Map<String, MachineClass> classes = new TreeMap<>();
  private final List<MachineClass> inOrder = new ArrayList<>();
  private final List<MachineClass> initialised = new ArrayList<>();

  MachineProgram(Iterable<byte[]> files) {
    for (byte[] file : files) {
      ClassModel model = ClassFile.of().parse(file);
      models.put(model.thisClass().asInternalName(), model);
    }
    models.keySet().forEach(this::load);
  }

  private @Nullable MachineClass load(String name) {
    ClassModel model = models.get(name);
    if (model == null || classes.containsKey(name)) {
      return classes.get(name);
    }
    MachineClass parent =
        model.superclass().map(ClassEntry::asInternalName).map(this::load).orElse(null);
    MachineClass made = new MachineClass(model, parent, inOrder.size());
    classes.put(name, made);
    inOrder.add(made);
    made.initialiser().ifPresent(_ -> initialised.add(made));
    return made;
  }

  /** The class of this internal name; null if it is none of the program's. */
  @Nullable MachineClass find(String name) {
    return classes.get(name);
  }

  /** The method that a call of this class means; null if it is one of the JDK's. */
  @Nullable MachineMethod method(MachineClass type, String key) {
    for (MachineClass at = type; at != null; at = at.parent) {
      MachineMethod own = at.own(key);
      if (own != null) {
        return own;
      }
    }
    for (MachineClass at = type; at != null; at = at.parent) {
      for (String each : at.interfaces()) {
        MachineClass found = find(each);
        MachineMethod inherited = found == null ? null : method(found, key);
        if (inherited != null && !inherited.has(AccessFlag.ABSTRACT)) {
          return inherited;
        }
      }
    }
    return null;
  }

  /** The superclass of the JDK. */
  static String libraryParent(MachineClass type) {
    MachineClass at = type;
    while (at.parent != null) {
      at = at.parent;
    }
    return at.parentName;
  }

  boolean isSubtype(String name, String of) {
    MachineClass type = find(name);
    if (name.equals(of) || type == null) {
      return name.equals(of) || HostCalls.isSubtype(name, of);
    }
    return isSubtype(type.parentName, of)
        || type.interfaces().stream().anyMatch(each -> isSubtype(each, of));
  }

  /** Before its first step. */
  MachineState begin(String mainClass) {
    MachineState state = new MachineState();
    for (MachineClass type : inOrder) {
      state.make(type, type.firstStatics());
    }
    MachineClass type = find(mainClass.replace('.', '/'));
    MachineMethod plain = type == null ? null : type.own("main()V");
    MachineMethod main =
        plain != null || type == null ? plain : type.own("main([Ljava/lang/String;)V");
    if (type == null || main == null || !main.isStatic() || main.isSynchronized()) {
      throw new BeyondMachine("such a main method");
    }
    MachineFrame first = new MachineFrame(main, null);
    if (main.type.parameterCount() > 0) {
      first.local(0, state.make("[Ljava/lang/String;", new Object[0]));
    }
    HeapReference self = state.make("java/lang/Thread", new Object[1]);
    state.add(self, first);
    return state;
  }

  /** The initialiser that has to run before the class is used; null if that has begun. */
  @Nullable MachineMethod toInitialise(MachineState state, MachineClass type) {
    if (state.at(type.statics).values[0] != null) {
      return null;
    }
    MachineMethod own = type.initialiser().orElse(null);
    return own == null && type.parent != null ? toInitialise(state, type.parent) : own;
  }

  /** Whether all initialisers have begun; nearly always they have. */
  boolean isInitialised(MachineState state) {
    for (MachineClass type : initialised) {
      if (state.at(type.statics).values[0] == null) {
        return false;
      }
    }
    return true;
  }

  List<MachineClass> all() {
    return inOrder;
  }
}
