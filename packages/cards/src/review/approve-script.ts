/**
 * The script of a page with sheets, as text: shows the form of each, and gives the file with the name and the day of today. It asks nothing
 * from anywhere. A story runs it once its sheets are in the page; what it served already it leaves as it is.
 */
export const APPROVE_SCRIPT = `for(const form of document.querySelectorAll('.tr-form')){
  if(form.dataset.ready)continue;
  form.dataset.ready='yes';
  form.hidden=false;
  form.noValidate=true;
  const told=form.querySelector('[role=status]');
  form.addEventListener('input',()=>{told.textContent=''});
  form.addEventListener('submit',(event)=>{
    event.preventDefault();
    const by=form.elements.by.value.trim();
    if(!by){told.textContent=form.dataset.empty;form.elements.by.focus();return}
    const now=new Date(),two=(n)=>String(n).padStart(2,'0');
    const on=now.getFullYear()+'-'+two(now.getMonth()+1)+'-'+two(now.getDate());
    const text=JSON.stringify({...JSON.parse(form.elements.approval.value),by,on},null,1)+'\\n';
    const link=document.createElement('a');
    link.href=URL.createObjectURL(new Blob([text],{type:'application/json'}));
    link.download=form.dataset.file;
    link.click();
    setTimeout(()=>URL.revokeObjectURL(link.href),10000);
    told.textContent=form.dataset.done;
  });
}
`;
