# The autograder of Classroom 50: put this beside a built Javalings (the folder that holds ./runner) in the bundle, and
# say runtime {"java": "25"}. Classroom 50 tells the rest in the environment, and takes ./result.json.
import os, shutil, subprocess, sys, tempfile

bundle = os.environ.get("CLASSROOM50_BUNDLE_DIR", os.path.dirname(os.path.abspath(__file__)))
work = tempfile.mkdtemp()
shutil.copytree("exercises", os.path.join(work, "class", os.environ.get("OWNER", "student"), "exercises"), symlinks=True)
sys.exit(subprocess.call(["sh", os.path.join(bundle, "runner"), "grade", os.path.join(work, "class"),
                          "--out", os.path.join(work, "out"), "--report", "classroom50=result.json"]))
