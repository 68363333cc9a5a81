// The twin of RetainByOtherField.java.
struct Mob { hp: i32 }
impl Mob { fn alive(&self) -> bool { self.hp > 0 } }
struct World { mobs: Vec<Mob>, dead: i32 }
impl World { fn sweep(&mut self) { self.mobs.retain(|m| { if !m.alive() { self.dead += 1; } m.alive() }); } }
