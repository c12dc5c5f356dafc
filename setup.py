"""Every setting lives in settings.ini; this file forwards them to setuptools."""
import shlex
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(here / "settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]


def requirements(key):
    return shlex.split(cfg.get(key) or "")


suffix = "_requirements"
extras = {key[: -len(suffix)]: requirements(key) for key in cfg if key.endswith(suffix) and key != "pip_requirements"}

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    keywords=cfg["keywords"],
    url=cfg["git_url"],
    license="Apache-2.0",
    # Templates, presets and analysis notebooks travel in the wheel; what only serves this repository does not.
    packages=[*find_packages(include=["selfnets", "selfnets.*"], exclude=["selfnets.dev"]), "selfnets.templates", "selfnets.analysis"],
    package_dir={"selfnets.templates": "nbs/runs", "selfnets.analysis": "nbs/analysis"},
    package_data={"selfnets.templates": ["*.ipynb", "*.yaml"], "selfnets.analysis": ["*.ipynb"]},
    python_requires=">=" + cfg["min_python"],
    install_requires=requirements("requirements") + requirements("pip_requirements"),
    extras_require=extras,
    entry_points={
        "console_scripts": (cfg.get("console_scripts") or "").split(),
        "nbdev": [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
        "jupyter_client.kernel_provisioners": ["selfnets-warm=selfnets.pipeline.kernels:WarmProvisioner"],
    },
    zip_safe=False,
)
