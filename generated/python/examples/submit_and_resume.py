"""Submit in one process, wait in another: run it once to submit, and again to wait."""

import os
from pathlib import Path

from modelslab_images import ModelsLab

file = Path(os.environ.get("JOB_FILE", "job.json"))

with ModelsLab() as client:
    if file.exists():
        job = client.jobs.resume(file.read_text())
        generation = job.wait(on_update=lambda job: print(job.status, job.eta or ""))
        print(*generation.images, sep="\n")
        file.unlink()
    else:
        job = client.submit_text_to_image(model_id="midjourney", prompt="a lighthouse in the fog")
        # The saved job holds no key.
        file.write_text(job.to_json())
        print(f"job {job.id} is {job.status}: run this again to wait for it")
